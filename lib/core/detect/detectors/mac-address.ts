// Hardware addresses of network interfaces.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const macAddress: DetectorDeclaration = {
  identifier: 'MAC_ADDRESS',
  strength: 'likely',
  summary: 'hardware (MAC) addresses',
  names: [
    'mac',
    'mac address',
    'mac addr',
    'macaddr',
    'device mac',
    'wifi mac',
    'hardware address',
    'bssid',
    'bluetooth address',
    'mac adresse',
    'adresse mac',
  ],
  categories: [...TEXT, 'macaddr'],
  value: String.raw`[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}(?:(?::[0-9A-Fa-f]{2}){2})?|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}`,
  text: '[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}',
  keywords: 'mac|hardware|device|wifi|bluetooth',
  validate: (text) => /[1-9a-f]/i.test(text),
  minimumShare: 0.5,
};
