// Reads passes with the phone's camera and sends them through the form of the
// check-in page. Without this script the page works by its field and buttons.
const form = document.getElementById("gate");
const scan = document.getElementById("scan");
const view = document.getElementById("view");
const verdict = document.getElementById("verdict");

if (form && scan && view && verdict) begin();

function begin() {
  const field = form.elements.code;
  const label = scan.querySelector("span");
  const start = label.textContent;
  const again = 4000; // ms before the pass in view is read once more
  let detector, stream, timer, last = "", lastAt = 0;

  scan.hidden = false;
  scan.addEventListener("click", () => (stream ? stop() : open()));
  addEventListener("pagehide", stop);

  const say = (text) => { verdict.textContent = text; };

  async function reads() {
    if (!("BarcodeDetector" in window) || !navigator.mediaDevices) return false;
    try {
      const formats = await BarcodeDetector.getSupportedFormats();
      return formats.includes("qr_code");
    } catch {
      return false;
    }
  }

  async function open() {
    if (!(await reads())) {
      say(form.dataset.noScanner);
      field.focus();
      return;
    }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
      view.srcObject = stream;
      view.hidden = false;
      await view.play();
    } catch {
      stop();
      say(form.dataset.noCamera);
      field.focus();
      return;
    }
    detector = new BarcodeDetector({ formats: ["qr_code"] });
    label.textContent = form.dataset.stop;
    say(form.dataset.aim);
    timer = setTimeout(look, 200);
  }

  function stop() {
    clearTimeout(timer);
    if (stream) stream.getTracks().forEach((track) => track.stop());
    stream = undefined;
    view.srcObject = null;
    view.hidden = true;
    label.textContent = start;
  }

  async function look() {
    let found = [];
    try {
      found = await detector.detect(view);
    } catch {
      // The next picture may be better.
    }
    const text = found.length ? found[0].rawValue : "";
    const now = Date.now();
    if (text && (text !== last || now - lastAt > again)) {
      last = text;
      await send(text);
      lastAt = Date.now();
    }
    if (stream) timer = setTimeout(look, 200);
  }

  // send posts the form as the button would, and puts the answer's verdict and
  // roster into this page, so that the camera stays open for the next person.
  async function send(text) {
    const body = new URLSearchParams(new FormData(form));
    body.set("code", text);
    let page;
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.getElementById("roster")) throw new Error("another page");
    } catch {
      say(form.dataset.notSent);
      return;
    }
    const said = page.querySelector(".errs li, .note.ok > span");
    said?.querySelector(".vh")?.remove();
    say(said ? said.textContent.trim() : "");
    form.elements.once.value = page.querySelector("#gate [name=once]").value;
    document.getElementById("roster").replaceWith(page.getElementById("roster"));
    if (navigator.vibrate) navigator.vibrate(page.querySelector(".errs") ? [80, 80, 80] : 80);
  }
}
