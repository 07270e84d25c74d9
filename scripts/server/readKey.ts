import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';

/** A private key that signs an assertion, by an algorithm of SMART (SMART App Launch 2.2, asymmetric authentication). */
export interface SigningKey {
  readonly key: KeyObject;
  readonly algorithm: 'ES384' | 'RS384';
  /** Names the public key in the set that the server knows; undefined where neither the key nor the user says it. */
  readonly keyId: string | undefined;
}

/** No key is longer, in bytes. */
const longest = 64 * 1024;

/**
 * Reads a private key: a JWK, a set with one private JWK in it, or PEM (PKCS #8, PKCS #1, SEC 1).
 *
 * @param keyId instead of the one that the JWK says
 * @throws Fault whose message has nothing of the key
 */
export function readKey(file: string, keyId?: string): SigningKey {
  const text = readText(file);
  const jwk = text.trimStart().startsWith('{') ? jwkIn(text, file) : undefined;
  const key = keyOf(jwk ?? text, file);
  const said = keyId ?? (typeof jwk?.kid === 'string' ? jwk.kid : undefined);
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ec' && details?.namedCurve === 'secp384r1') return { key, algorithm: 'ES384', keyId: said };
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048)
    return { key, algorithm: 'RS384', keyId: said };
  throw new Fault(
    `The key in ${file} is none that SMART servers take: make one on the curve P-384 (ES384), or RSA with 2048 bits or more (RS384).`,
  );
}

function readText(file: string): string {
  try {
    if (statSync(file).size <= longest) return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Fault(
      `The key ${file} cannot be read (${(cause as NodeJS.ErrnoException).code}): see its name and its permissions.`,
    );
  }
  throw new Fault(`${file} is longer than any key: give a JWK or a PEM file.`);
}

function jwkIn(text: string, file: string): JsonWebKey & { readonly kid?: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Fault(`${file} looks like a JWK, and is no JSON: write it again.`);
  }
  const all = isObject(value) && Array.isArray(value.keys) ? value.keys : [value];
  const [found, another] = all.filter((each) => isObject(each) && typeof each.d === 'string');
  if (found === undefined)
    throw new Fault(
      `${file} has no private key (a JWK with "d"): give the private one, not the one that the server has.`,
    );
  if (another !== undefined) throw new Fault(`${file} has several private keys: give a file with one.`);
  return found;
}

function keyOf(given: string | JsonWebKey, file: string): KeyObject {
  try {
    return typeof given === 'string'
      ? createPrivateKey(given)
      : createPrivateKey({ key: given, format: 'jwk' });
  } catch {
    throw new Fault(`${file} has no private key that can be read: give a JWK, or PEM without a passphrase.`);
  }
}
