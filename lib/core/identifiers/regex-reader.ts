// Reads an expression part by part, refuses what one of the engines does not have, and writes the rest in the form that all of them read.
import { CONTROLS, escapeRefusal, groupRefusal } from './regex-refusals.ts';
import { escapeInClass, escapeLiteral, POSIX_CLASSES, SPACE } from './regex-text.ts';

/** Says what is wrong with an expression, from `is …` or `matches …` on. */
export class RegexRefusal extends Error {}

/** AWS names `\d{100,1000}` as one that fails, and no limit: this one is ours. */
const MOST_REPEATS = 255;
/** Of bounded repeats inside each other; RE2 takes no more. */
const MOST_NESTED_REPEATS = 1000;

interface Part {
  readonly text: string;
  /** Fewest characters that it matches. */
  readonly shortest: number;
  /** Repeats that an engine would have to write out. */
  readonly repeats: number;
  /** `.*` or `.+`. */
  readonly wildcard: boolean;
  /** One part, repeated without end. */
  readonly loop: boolean;
  /** `\b`: nothing that can be repeated. */
  readonly assertion: boolean;
}

const ONE: Omit<Part, 'text'> = { shortest: 1, repeats: 1, wildcard: false, loop: false, assertion: false };

export class RegexReader {
  readonly #chars: readonly string[];
  readonly #offset: number;
  #at = 0;

  /** @param offset characters before, for positions in messages */
  constructor(regex: string, offset: number) {
    this.#chars = Array.from(regex);
    this.#offset = offset;
  }

  /** The whole expression. @throws RegexRefusal */
  read(): string {
    const whole = this.#alternatives();
    if (this.#peek() === ')') this.#refuse('a `)` without its `(`');
    if (whole.shortest === 0) throw new RegexRefusal('matches the empty text: it would match everywhere');
    return whole.text;
  }

  #peek(ahead = 0): string | undefined {
    return this.#chars[this.#at + ahead];
  }

  #rest(length: number): string {
    return this.#chars.slice(this.#at, this.#at + length).join('');
  }

  #refuse(what: string): never {
    throw new RegexRefusal(
      `is not a regular expression that Macie and the classifier read alike: at character ${this.#offset + this.#at + 1} ${what}`,
    );
  }

  #alternatives(): Part {
    const branches = [this.#sequence()];
    while (this.#peek() === '|') {
      this.#at++;
      branches.push(this.#sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return only;
    return {
      ...ONE,
      text: branches.map((branch) => branch.text).join('|'),
      shortest: Math.min(...branches.map((branch) => branch.shortest)),
      repeats: Math.max(...branches.map((branch) => branch.repeats)),
    };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    for (let char = this.#peek(); char !== undefined && char !== '|' && char !== ')'; char = this.#peek()) {
      const start = this.#at;
      const part = this.#repeated(this.#atom());
      if (part.wildcard && parts.at(-1)?.wildcard === true) {
        this.#at = start;
        this.#refuse('a second `.*` or `.+` right after another: write one');
      }
      parts.push(part);
    }
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    return {
      ...ONE,
      text: parts.map((part) => part.text).join(''),
      shortest: parts.reduce((sum, part) => sum + part.shortest, 0),
      repeats: Math.max(1, ...parts.map((part) => part.repeats)),
    };
  }

  #repeated(part: Part): Part {
    const start = this.#at;
    const count = this.#quantifier();
    if (count === undefined) return part;
    const { least, most, text } = count;
    if (part.assertion) this.#refuseAt(start, 'a repeat of what matches no character');
    if (most !== undefined && most < least) this.#refuseAt(start, 'a repeat whose end is smaller than its start');
    if (Math.max(least, most ?? 0) > MOST_REPEATS)
      this.#refuseAt(
        start,
        `a repeat of more than ${MOST_REPEATS}: Macie refuses large ones; write + or a smaller bound`,
      );
    if (most === undefined && part.loop)
      this.#refuseAt(start, 'an endless repeat of an endless repeat: remove one of the two');
    const next = this.#peek();
    if (next === '+') this.#refuse('a possessive repeat: leave out the second sign');
    if (next === '*' || next === '?' || this.#isCount()) this.#refuse('a repeat of a repeat: put it into (?:…)');
    const repeats = part.repeats * Math.max(1, least, most ?? 0);
    if (repeats > MOST_NESTED_REPEATS)
      this.#refuseAt(start, `repeats inside repeats, more than ${MOST_NESTED_REPEATS} together: lower the bounds`);
    return {
      text: part.text + text,
      shortest: part.shortest * least,
      repeats,
      wildcard: part.text === '.' && most === undefined,
      loop: most === undefined,
      assertion: false,
    };
  }

  #refuseAt(at: number, what: string): never {
    this.#at = at;
    this.#refuse(what);
  }

  #isCount(): boolean {
    return /^\{\d+(?:,\d*)?\}/.test(this.#rest(12));
  }

  #quantifier(): { readonly least: number; readonly most: number | undefined; readonly text: string } | undefined {
    const char = this.#peek();
    const lazy = (): string => {
      if (this.#peek() !== '?') return '';
      this.#at++;
      return '?';
    };
    if (char === '*' || char === '+' || char === '?') {
      this.#at++;
      return { least: char === '+' ? 1 : 0, most: char === '?' ? 1 : undefined, text: char + lazy() };
    }
    const count = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#rest(12));
    if (count === null) return undefined;
    this.#at += count[0].length;
    const least = Number(count[1]);
    const most = count[2] === undefined ? least : count[3] === '' ? undefined : Number(count[3]);
    return { least, most, text: count[0] + lazy() };
  }

  #atom(): Part {
    const char = this.#peek() ?? '';
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return { ...ONE, text: this.#class() };
      case '\\':
        return this.#escape();
      case '^':
      case '$':
        return this.#refuse(
          `\`${char}\`: to Macie it is an end of the file, so the expression finds nothing in a table; leave it out`,
        );
      case '*':
      case '+':
      case '?':
        return this.#refuse('a repeat of nothing');
      case '.':
        this.#at++;
        return { ...ONE, text: '.' };
      default:
        if (char === '{' && this.#isCount()) this.#refuse('a repeat of nothing');
        this.#at++;
        return { ...ONE, text: escapeLiteral(char) };
    }
  }

  #group(): Part {
    const start = this.#at;
    const refusal = groupRefusal(this.#rest(5));
    if (refusal !== undefined) this.#refuse(refusal);
    this.#at += 3;
    const inner = this.#alternatives();
    if (this.#peek() !== ')') this.#refuseAt(start, 'a group that does not close');
    this.#at++;
    return { ...inner, text: `(?:${inner.text})`, wildcard: false, assertion: inner.shortest === 0 && inner.assertion };
  }

  #escape(): Part {
    const char = this.#peek(1);
    if (char === undefined) this.#refuse('a `\\` with nothing after it');
    if (char === 'b' || char === 'B') {
      this.#at += 2;
      return { ...ONE, text: `\\${char}`, shortest: 0, assertion: true };
    }
    if (char === 's' || char === 'S') {
      this.#at += 2;
      return { ...ONE, text: char === 's' ? `[${SPACE}]` : `[^${SPACE}]` };
    }
    return { ...ONE, text: this.#kind() ?? escapeLiteral(this.#character()) };
  }

  /** `\d`, `\p{Lu}` and their like; undefined for an escape that is one character. */
  #kind(): string | undefined {
    const char = this.#peek(1) ?? '';
    if (/[dDwW]/.test(char)) {
      this.#at += 2;
      return `\\${char}`;
    }
    if (char !== 'p' && char !== 'P') return undefined;
    const category = /^\\[pP](?:\{([A-Z][a-z]?)\}|([A-Z]))/.exec(this.#rest(8));
    if (category === null) this.#refuse('a Unicode property other than a general category such as \\p{L} or \\p{Lu}');
    this.#at += category[0].length;
    return `\\${char}{${category[1] ?? category[2] ?? ''}}`;
  }

  /** The character of an escape such as `\-`, `\t` or `\x41`. */
  #character(): string {
    const char = this.#peek(1) ?? '';
    const code = /^\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(this.#rest(10));
    if (code !== null) {
      const point = Number.parseInt(code[1] ?? code[2] ?? '', 16);
      if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) this.#refuse('no character');
      this.#at += code[0].length;
      return String.fromCodePoint(point);
    }
    const control = CONTROLS[char];
    if (control === undefined && /[A-Za-z0-9]/.test(char)) this.#refuse(escapeRefusal(char));
    this.#at += 2;
    return control ?? char;
  }

  #class(): string {
    const start = this.#at;
    this.#at++;
    let text = '[';
    if (this.#peek() === '^') {
      this.#at++;
      text += '^';
    }
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      if (this.#peek() === undefined) this.#refuseAt(start, 'a `[` that does not close');
      text += this.#classItem();
    }
    this.#at++;
    return `${text}]`;
  }

  #classItem(): string {
    const named = /^\[:([a-z]+):\]/.exec(this.#rest(12));
    if (named !== null) {
      const range = POSIX_CLASSES[named[1] ?? ''];
      if (range === undefined) this.#refuse(`no class of characters called ${named[0]}`);
      this.#at += named[0].length;
      return range;
    }
    if (/^\[[:.=]/.test(this.#rest(2)))
      this.#refuse(`\`${this.#rest(2)}\` inside […]: write the characters themselves`);
    if (this.#peek() === '\\') {
      const char = this.#peek(1);
      if (char === 's') {
        this.#at += 2;
        return SPACE;
      }
      if (char === 'S' || char === 'b') this.#refuse(`\`\\${char}\` inside […]: write the characters themselves`);
      const kind = this.#kind();
      if (kind !== undefined) return kind;
    }
    const from = this.#classCharacter();
    const to = this.#peek(1);
    if (this.#peek() !== '-' || to === undefined || to === ']' || /^\\[dDwWsSpPb]/.test(this.#rest(3).slice(1)))
      return escapeInClass(from);
    const start = this.#at;
    this.#at++;
    const end = this.#classCharacter();
    if ((from.codePointAt(0) ?? 0) > (end.codePointAt(0) ?? 0))
      this.#refuseAt(start, 'a range whose end is before its start');
    return `${escapeInClass(from)}-${escapeInClass(end)}`;
  }

  #classCharacter(): string {
    if (this.#peek() === '\\') return this.#character();
    const char = this.#peek() ?? '';
    this.#at++;
    return char;
  }
}
