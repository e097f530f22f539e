// SPDX-License-Identifier: EUPL-1.2
//
// An OpenID provider for tests: the certified one of oidc-provider, with two people and a login form of its own. Says its
// port on a line of its own and serves until its input ends.
//
// node provider.mjs ORIGIN   where ORIGIN is the server that signs in here, such as http://localhost:8080
// POST /misbehave?how=nonce  the next id token is wrong in one thing: nonce, expired, foreign, audience, issuer, unsigned
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, decodeJwt, UnsecuredJWT } from 'jose';
import { Provider } from 'oidc-provider';

const origin = process.argv[2];
const people = { 'mona.meer': 'Ebbe und Flut 12', 'fiete.fremd': 'Wind und Watt 34' };

const own = await generateKeyPair('RS256', { extractable: true });
const foreign = await generateKeyPair('RS256', { extractable: true });
const jwk = { ...(await exportJWK(own.privateKey)), kid: 'own', alg: 'RS256', use: 'sig' };
let misbehave = '';

const server = createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://localhost:${server.address().port}`;

// its own page would load a font from elsewhere
const logoutSource = async (ctx, form) => {
  ctx.type = 'html';
  ctx.body = `<!DOCTYPE html><html lang="de"><title>Abmelden</title><h1>Auch hier abmelden?</h1>${form}
<button type="submit" form="op.logoutForm" value="yes" name="logout">Ja</button></html>`;
};

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'deich',
    client_secret: 'geheim-und-lang-genug-fuer-den-test',
    redirect_uris: [`${origin}/anmelden/anbieter/zurueck`],
    post_logout_redirect_uris: [`${origin}/anmelden?abgemeldet`],
  }],
  jwks: { keys: [jwk] },
  cookies: { keys: ['only a test'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource } },
  interactions: { url: (ctx, interaction) => `/login/${interaction.uid}` },
  findAccount: (ctx, id) => (id in people ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
  // who signs in here has agreed
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});

const page = (uid, said) => `<!DOCTYPE html><html lang="de"><title>Anbieter</title><h1>Anbieter</h1><p>${said}</p>
<form method="post" action="/login/${uid}"><label>Name <input name="login"></label>
<label>Kennwort <input name="password" type="password"></label><button>Anmelden</button></form></html>`;

const typed = async (req) => {
  let body = '';
  for await (const part of req) body += part;
  return new URLSearchParams(body);
};

const sign = (claims, key, kid) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);

const bent = async (token) => {
  const claims = decodeJwt(token);
  const now = Math.floor(Date.now() / 1000);
  switch (misbehave) {
    case 'nonce': return sign({ ...claims, nonce: 'of somebody else' }, own.privateKey, 'own');
    case 'expired': return sign({ ...claims, iat: now - 7200, exp: now - 3600 }, own.privateKey, 'own');
    case 'audience': return sign({ ...claims, aud: 'another' }, own.privateKey, 'own');
    case 'issuer': return sign({ ...claims, iss: 'http://localhost:1' }, own.privateKey, 'own');
    case 'foreign': return sign(claims, foreign.privateKey, 'own');
    case 'unsigned': return new UnsecuredJWT(claims).encode();
    default: return token;
  }
};

provider.use(async (ctx, next) => {
  await next();
  if (ctx.oidc?.route === 'token' && ctx.body?.id_token) {
    ctx.body.id_token = await bent(ctx.body.id_token);
    misbehave = '';
  }
});

const callback = provider.callback();
server.on('request', async (req, res) => {
  const url = new URL(req.url, issuer);
  const uid = /^\/login\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (url.pathname === '/misbehave') {
    misbehave = url.searchParams.get('how');
    res.end();
  } else if (uid && req.method === 'POST') {
    const form = await typed(req);
    const login = form.get('login');
    if (people[login] && people[login] === form.get('password')) {
      await provider.interactionFinished(req, res, { login: { accountId: login } });
    } else {
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.end(page(uid, 'Name oder Kennwort stimmen nicht.'));
    }
  } else if (uid) {
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(page(uid, 'Bitte anmelden.'));
  } else {
    callback(req, res);
  }
});

console.log(`port ${server.address().port}`);
process.stdin.resume().on('end', () => process.exit(0));
