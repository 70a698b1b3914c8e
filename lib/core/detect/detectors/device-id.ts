// Numbers of devices that people carry.

import { luhn } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const deviceId: DetectorDeclaration = {
  identifier: 'DEVICE_ID',
  strength: 'weak',
  summary: 'device identifiers',
  names: [
    'device id',
    'deviceid',
    'device identifier',
    'device token',
    'device serial',
    'device uuid',
    'imei',
    'imsi',
    'iccid',
    'udid',
    'idfa',
    'idfv',
    'gaid',
    'advertising id',
    'ad id',
    'android id',
    'push token',
    'browser fingerprint',
    'device fingerprint',
    'visitor id',
    'client fingerprint',
    'geraete id',
    'id appareil',
    'cookie id',
  ],
  categories: [...TEXT_AND_INTEGERS, 'uuid'],
  value: String.raw`(?:35|86|01|99)\d{13}`,
  validate: luhn,
  minimumShare: 0.8,
  chance: 0.1,
};
