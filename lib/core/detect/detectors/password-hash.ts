// Password hashes in the forms that say what they are.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

const HASH = [
  // WordPress puts its name before
  String.raw`(?:\$wp)?\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}`,
  // phpass: WordPress until 6.7, Drupal 7, phpBB
  String.raw`\$[PH]\$[./0-9A-Za-z]{31}`,
  String.raw`\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+`,
  String.raw`\$[156y]\$(?:rounds=\d+\$)?[./A-Za-z0-9]{4,22}\$[./A-Za-z0-9]{22,90}`,
  String.raw`pbkdf2[_:](?:sha\d+|hmac)[^\s]{0,20}\$[^\s$]+\$[A-Za-z0-9+/=]{20,90}`,
  String.raw`SCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+`,
  String.raw`\{S?SHA(?:256|512)?\}[A-Za-z0-9+/=]{24,120}`,
].join('|');

export const passwordHash: DetectorDeclaration = {
  identifier: 'PASSWORD_HASH',
  strength: 'certain',
  summary: 'password hashes',
  names: [
    'password hash',
    'passwordhash',
    'pwd hash',
    'passwd hash',
    'pass hash',
    'password digest',
    'encrypted password',
    'hashed password',
    'password salt',
    'salt',
    'pw hash',
    'passwort hash',
    'mot de passe hash',
    'hash password',
    'pin hash',
  ],
  hints: ['hash', 'secret', 'pass'],
  categories: TEXT,
  value: HASH,
  text: HASH,
  prefilter: String.raw`\$(?:2[abxy]?|argon2|[156y]|[PH]\$)|pbkdf2|SCRAM-SHA|\{S?SHA`,
  markers: ['$', '{'],
  minimumShare: 0,
  everyRow: true,
};
