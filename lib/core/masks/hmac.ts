// The one-shot HMAC that kernels use.
import { createHmac } from 'node:crypto';

/** 64 lower-case hex digits. */
export function hmacHex(key: Uint8Array, value: string): string {
  return createHmac('sha256', key).update(value, 'utf8').digest('hex');
}
