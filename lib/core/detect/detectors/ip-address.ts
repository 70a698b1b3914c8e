// IP addresses; four small numbers are more likely a version.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IP = String.raw`${OCTET}(?:\.${OCTET}){3}(?:/\d{1,2})?|(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?:/\d{1,3})?|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}(?:/\d{1,3})?`;

/** IPv6, or an IPv4 address that no version number looks like; not 0.0.0.0, 127.x or 255.255.x. */
function plausible(text: string): boolean {
  if (text.includes(':')) return /[0-9a-f]{3}/i.test(text);
  const octets = text.split('/')[0]?.split('.').map(Number) ?? [];
  return (
    octets[0] !== 0 &&
    octets[0] !== 127 &&
    !(octets[0] === 255 && octets[1] === 255) &&
    octets.some((octet) => octet > 40)
  );
}

export const ipAddress: DetectorDeclaration = {
  identifier: 'IP_ADDRESS',
  strength: 'likely',
  summary: 'IP addresses',
  names: [
    'ip',
    'ip address',
    'ip addr',
    'ipaddr',
    'ipv',
    'client ip',
    'remote ip',
    'remote addr',
    'remote address',
    'last ip',
    'source ip',
    'src ip',
    'user ip',
    'login ip',
    'x forwarded for',
    'ip adresse',
    'adresse ip',
    'direccion ip',
    'endereco ip',
    'indirizzo ip',
    'ip adres',
    'adres ip',
    'ip adress',
  ],
  hints: ['host', 'address', 'client', 'remote', 'source', 'peer', 'origin'],
  categories: [...TEXT, 'inet'],
  value: IP,
  text: IP,
  keywords: 'ip|ip ?address|from|addr|client|remote|login|host',
  notAfter: '[A-Za-z_]/|rv:|v|version ',
  validate: plausible,
  minimumShare: 0.6,
};
