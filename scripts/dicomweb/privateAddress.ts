import { type LookupOptions, lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Refusal } from './refusal.ts';

const notPublic = new BlockList();
/** IANA's registries of special-purpose addresses: this host, private, shared, link-local, multicast, and those that hold an IPv4 one. */
const ranges: readonly [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['::ffff:0:0', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];
for (const [network, prefix, family] of ranges) notPublic.addSubnet(network, prefix, family);

/** Whether an IP address is of this machine or of a network that only those within it reach. */
export const isPrivate = (address: string): boolean =>
  notPublic.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** @throws Refusal where the host of a URL is such an address as it stands; a name is looked at when it is resolved */
export function refusePrivateHost(hostname: string): void {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && isPrivate(literal)) throw privateAddress(hostname, literal);
}

/** Resolves a name and refuses what is private, so that what was looked at is what is connected to. */
export const publicLookup: LookupFunction = (hostname, options: LookupOptions, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const inside = addresses?.find(({ address }) => isPrivate(address));
    const [first] = addresses ?? [];
    if (error) callback(error, '', 0);
    else if (inside) callback(privateAddress(hostname, inside.address), '', 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family ?? 0);
  });
};

const privateAddress = (hostname: string, address: string): Refusal =>
  new Refusal(
    'fetch-private-address',
    `${hostname} is ${address}, an address of this machine or its network: a report could make us ask what only we can reach. Give --allow-private if it is yours.`,
  );
