// E-mail addresses; not package@1.2, image@2x.png or git@host paths.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_ENUM } from '../declaration.ts';

export const emailAddress: DetectorDeclaration = {
  identifier: 'EMAIL_ADDRESS',
  strength: 'certain',
  summary: 'e-mail addresses',
  names: [
    'email',
    'email address',
    'e mail',
    'mail',
    'mail address',
    'contact mail',
    'mail adresse',
    'email adresse',
    'courriel',
    'adresse mail',
    'adresse email',
    'correo',
    'correo electronico',
    'direccion de correo',
    'endereco de email',
    'correio eletronico',
    'posta elettronica',
    'indirizzo email',
    'pec',
    'emailadres',
    'mailadres',
    'poczta',
    'adres email',
    'epost',
    'e post',
    'e postadress',
    'smtp address',
  ],
  categories: TEXT_AND_ENUM,
  value: String.raw`(?:mailto:)?(?:[\p{L}\p{N}._%+'!#$&*/=?^{|}~-]{1,64}|"[^"@]{1,62}")@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.[\p{L}][\p{L}\p{N}-]{1,62}`,
  text: String.raw`[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.[\p{L}][\p{L}\p{N}-]{1,62}`,
  prefilter: String.raw`[^\s@]@[\p{L}\p{N}\\]|\\u0040|%40[A-Za-z0-9]`,
  markers: ['@'],
  validate: (text) => !FILE_ENDINGS.test(text) && !/^git@/i.test(text) && !text.includes('..'),
  minimumShare: 0,
  everyRow: true,
};

const FILE_ENDINGS = /@\d+(?:\.\d+)?x\.|\.(?:png|jpe?g|gif|svg|webp|css|js|mjs|ts|json|html?)$/i;
