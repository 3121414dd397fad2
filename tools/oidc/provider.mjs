// A university's OpenID provider, as real as its software: node provider.mjs PORT REDIRECT.
// Whoever signs in as NAME has the address NAME@university.example, verified
// unless the name begins with "unverified". It prints "ready" when it listens.
import Provider from "oidc-provider";

const [port, redirect] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;
const provider = new Provider(issuer, {
  clients: [{ client_id: "asar", client_secret: "a secret of the tests only", redirect_uris: [redirect] }],
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["given_name", "family_name"] },
  cookies: { keys: ["a key of the tests only"] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: id, email: `${id}@university.example`, email_verified: !id.startsWith("unverified"),
      given_name: "Әсел", family_name: "Нұрланқызы",
    }),
  }),
});
provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));
