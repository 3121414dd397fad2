// Makes and uses passkeys, which browsers give to scripts alone. A form with
// data-passkey stays hidden unless this script runs; its other fields go along.
const b64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const raw = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

// question turns what the server asks into what the browser understands.
function question(options) {
  options.challenge = raw(options.challenge);
  if (options.user) options.user.id = raw(options.user.id);
  for (const list of [options.excludeCredentials, options.allowCredentials]) {
    for (const key of list ?? []) key.id = raw(key.id);
  }
  return { publicKey: options };
}

// answer turns what the browser says into what the server understands.
function answer(key) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (key.response[name]) response[name] = b64(key.response[name]);
  }
  if (key.response.getTransports) response.transports = key.response.getTransports();
  return JSON.stringify({
    id: key.id, rawId: b64(key.rawId), type: key.type, response,
    authenticatorAttachment: key.authenticatorAttachment ?? undefined, clientExtensionResults: {},
  });
}

async function go(form) {
  const say = form.querySelector("[role=status]");
  say.textContent = "";
  const asked = await fetch(form.dataset.begin, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (asked.redirected) { location.assign(asked.url); return; }
  if (!asked.ok) throw new Error(asked.statusText);
  const options = question(await asked.json());
  const key = form.dataset.passkey === "create" ? await navigator.credentials.create(options) : await navigator.credentials.get(options);
  form.elements.answer.value = answer(key);
  form.submit();
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(form).catch(() => { form.querySelector("[role=status]").textContent = form.dataset.failed; });
  });
}
