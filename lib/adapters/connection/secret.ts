// A password or private key that no log, JSON or inspect prints by accident.
import { inspect } from 'node:util';

/** Holds a text that only `reveal()` gives out. */
export class Secret {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  reveal(): string {
    return this.#text;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [inspect.custom](): string {
    return '[secret]';
  }
}
