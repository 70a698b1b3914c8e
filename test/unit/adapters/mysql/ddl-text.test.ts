// Reading what MySQL and MariaDB print: tokens, a table's parts, the database's own name, definers, events, triggers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedText } from '../../../../lib/adapters/mysql/ddl/bytes.ts';
import { withSettings } from '../../../../lib/adapters/mysql/ddl/contexts.ts';
import { mentions, withoutDatabase, withoutDefiner } from '../../../../lib/adapters/mysql/ddl/database-name.ts';
import { eventText } from '../../../../lib/adapters/mysql/ddl/kinds/events.ts';
import { rightsIn } from '../../../../lib/adapters/mysql/ddl/kinds/omitted.ts';
import { triggerText } from '../../../../lib/adapters/mysql/ddl/kinds/triggers.ts';
import { cleanItem, cleanOptions } from '../../../../lib/adapters/mysql/ddl/table-options.ts';
import { columnCheck, columnsIn, parseTable, referenceOf } from '../../../../lib/adapters/mysql/ddl/table-text.ts';
import { nameOf, readingOf, splitAtCommas, textOf, tokensOf } from '../../../../lib/adapters/mysql/ddl/tokens.ts';
import { mysqlIdent, mysqlLiteral } from '../../../../lib/core/sql/quote.ts';

const own = { database: 'shop', caseSensitive: true };
const kinds = (text: string, mode = '') =>
  tokensOf(text, readingOf(mode))
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text: one }) => `${kind} ${one}`);
const stripped = (text: string, headOnly = false) => textOf(withoutDatabase(tokensOf(text), own, headOnly));

describe('tokens', () => {
  it('are the text when put together again, whatever it is', () => {
    const part = fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      '(',
      ')',
      '/*',
      '*/',
      '/*!50100 ',
      '--',
      '-- ',
      '#',
      '\n',
      '@',
      'a',
      '1',
      '.',
      ',',
      '表',
      '🙂',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), fc.boolean(), fc.boolean(), (parts, ansiQuotes, backslash) => {
        const text = parts.join('');
        expect(textOf(tokensOf(text, { ansiQuotes, backslash }))).toBe(text);
      }),
    );
  });

  it('are one for a quoted name and one for a constant, whatever these hold', () => {
    const free = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(free, (text) => {
        const [name, ...more] = tokensOf(mysqlIdent(text));
        expect([nameOf(name), more]).toEqual([text, []]);
        expect(tokensOf(mysqlLiteral(text)).map(({ kind }) => kind)).toEqual(['string']);
      }),
    );
  });

  it('read double quotes and backslashes as the sql_mode says', () => {
    expect(kinds(`"a" 'b\\' c'`)).toEqual(['string "a"', "string 'b\\' c'"]);
    expect(kinds(`"a" 'b\\' c`, 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES')).toEqual(['name "a"', "string 'b\\'", 'word c']);
  });

  it('tell comments from minus signs, and comments that run from those that do not', () => {
    expect(kinds('1--1 -- x\n#y\n/* z */ /*!50100 a /* b */ */')).toEqual([
      'word 1',
      'mark -',
      'mark -',
      'word 1',
      'comment -- x',
      'comment #y',
      'comment /* z */',
      'version /*!50100',
      'word a',
      'comment /* b */',
      'version */',
    ]);
  });

  it('are split at commas outside of parentheses, constants and names', () => {
    expect(splitAtCommas(tokensOf("a, f(b, c), 'd, e', `g, h`")).map(textOf)).toEqual([
      'a',
      ' f(b, c)',
      " 'd, e'",
      ' `g, h`',
    ]);
  });
});

describe('a table as MySQL 8 prints it', () => {
  const text = parseTable(
    `CREATE TABLE \`t\` (
  \`id\` int NOT NULL AUTO_INCREMENT,
  \`g\` point NOT NULL /*!80003 SRID 4326 */,
  \`hidden\` int DEFAULT NULL /*!80023 INVISIBLE */,
  \`e\` varchar(9) COLLATE utf8mb4_bin DEFAULT (concat('a',_utf8mb4'b')) COMMENT 'x',
  PRIMARY KEY (\`id\`),
  UNIQUE KEY \`u\` ((lower(\`e\`))) /*!80000 INVISIBLE */,
  FULLTEXT KEY \`f\` (\`e\`) /*!50100 WITH PARSER \`ngram\` */,
  CONSTRAINT \`fk\` FOREIGN KEY (\`id\`) REFERENCES \`other\`.\`o\` (\`a\`, \`b\`),
  CONSTRAINT \`t_chk_1\` CHECK ((\`id\` > 0)) /*!80016 NOT ENFORCED */
) /*!50100 TABLESPACE \`ts\` */ ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci /*!80016 ENCRYPTION='Y' */ COMMENT='y'
/*!50100 PARTITION BY RANGE (\`id\`)
(PARTITION p0 VALUES LESS THAN (5) DATA DIRECTORY = '/d' COMMENT = 'z' ENGINE = InnoDB) */`,
    't',
  );

  it('has its parts, by kind and name', () => {
    expect(text.items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'column id',
      'column g',
      'column hidden',
      'column e',
      'primary key ',
      'unique u',
      'index f',
      'foreign key fk',
      'check t_chk_1',
    ]);
  });

  it('keeps what comments run', () => {
    expect(text.items.map(({ tokens }) => textOf(tokens)).join('\n')).toMatch(
      /SRID 4326[\s\S]*INVISIBLE[\s\S]*WITH PARSER `ngram`[\s\S]*NOT ENFORCED/,
    );
  });

  it('loses paths, tablespaces, keys of the server, the count and comments', () => {
    const { tokens, taken } = cleanOptions(text.options, 'omit');
    expect(textOf(tokens).replaceAll(/\s+/g, ' ').trim()).toBe(
      'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci PARTITION BY RANGE (`id`) (PARTITION p0 VALUES LESS THAN (5) ENGINE = InnoDB)',
    );
    expect([...taken].sort()).toEqual(['comment', 'directory', 'encryption', 'tablespace']);
  });

  it('says the columns of a key over an expression, and what a foreign key refers to', () => {
    const [key] = text.items.filter(({ kind }) => kind === 'unique');
    const [foreign] = text.items.filter(({ kind }) => kind === 'foreign key');
    expect(key && columnsIn(key)).toEqual(['e']);
    expect(foreign && referenceOf(foreign)).toEqual({ database: 'other', table: 'o', columns: ['a', 'b'] });
  });

  it('is refused when a part is not known', () => {
    expect(() => parseTable('CREATE TABLE `t` (NEWTHING `x`)', 't')).toThrow(/not known: NEWTHING/);
  });
});

describe('a column', () => {
  it('has its own check taken apart, but not the one that makes a text JSON', () => {
    const check = (sql: string) => {
      const found = columnCheck({ kind: 'column', name: 'c', tokens: tokensOf(sql) });
      return found && [textOf(found.bare), found.columns];
    };
    expect(check("`c` text DEFAULT 'CHECK (' CHECK (`c` <> ')') COMMENT 'x'")).toEqual([
      "`c` text DEFAULT 'CHECK (' COMMENT 'x'",
      ['c'],
    ]);
    expect(check('`c` longtext DEFAULT NULL CHECK (json_valid(`c`))')).toBeUndefined();
    expect(check('`check` int')).toBeUndefined();
  });

  it('called comment stays', () => {
    const sql = "`comment` enum('COMMENT ''x''') CHECK (`comment` = 'x')";
    expect(textOf(cleanItem(tokensOf(sql), 'omit').tokens)).toBe(sql);
  });
});

describe("a table's connection", () => {
  it('never stays: it holds a password', () => {
    const { tokens, taken } = cleanOptions(tokensOf(" ENGINE=X CONNECTION='mysql://u:pw@h/d/t'"), 'keep');
    expect([textOf(tokens).trim(), [...taken]]).toEqual(['ENGINE=X', ['connection']]);
  });
});

describe("the database's own name", () => {
  it('goes before tables, routines and columns', () => {
    expect(stripped('SELECT shop.t.a, `shop`.`f`(1) FROM shop.t, `shop`.u JOIN shop.v')).toBe(
      'SELECT t.a, `f`(1) FROM t, u JOIN v',
    );
  });

  it('stays in strings, comments, variables, and where it is the last part', () => {
    const text = "SELECT 'shop.t', @shop.x, other.shop /* shop.t */ FROM other.shop -- shop.t";
    expect(stripped(text)).toBe(text);
  });

  it('stays before a column where it is a table or an alias', () => {
    expect(
      stripped('SELECT shop.id, f(shop.id) FROM shop.shop, shop.t WHERE shop.id = (SELECT max(shop.x) FROM shop.u)'),
    ).toBe('SELECT shop.id, f(shop.id) FROM shop, t WHERE shop.id = (SELECT max(shop.x) FROM u)');
    expect(stripped('SELECT shop.id FROM film shop, shop.t')).toBe('SELECT shop.id FROM film shop, t');
  });

  it('stays in NEW and OLD of a trigger in a database that is called so', () => {
    expect(textOf(withoutDatabase(tokensOf('SET NEW.a = 1'), { database: 'NEW', caseSensitive: true }))).toBe(
      'SET NEW.a = 1',
    );
  });

  it('goes whatever its case where the server folds names', () => {
    expect(textOf(withoutDatabase(tokensOf('SELECT 1 FROM SHOP.t'), { database: 'shop', caseSensitive: false }))).toBe(
      'SELECT 1 FROM t',
    );
    expect(stripped('SELECT 1 FROM SHOP.t')).toBe('SELECT 1 FROM SHOP.t');
  });
});

describe('what a view reads', () => {
  const names = (text: string) =>
    mentions(tokensOf(text)).map(({ database, name, routine }) => `${database ?? ''}.${name}${routine ? '()' : ''}`);

  it('are tables after FROM and JOIN, and routines, not columns', () => {
    expect(
      names(
        'select `a`.`f` AS `x`,`d`.`g`(`a`.`b`),extract(year from `a`.`y`) from ((`a` join `d`.`b`) left join `c` on(`a`.`i` = `c`.`i`)) where exists(select 1 from `e`)',
      ),
    ).toEqual(['d.g()', '.a', 'd.b', '.c', '.e']);
    expect(names('select nextval(`d`.`s`) AS `n`')).toEqual(['d.s']);
  });
});

describe('a definer', () => {
  it.each([
    'CREATE DEFINER=`a``b`@`%` TRIGGER t',
    "CREATE DEFINER = 'x'@'y' TRIGGER t",
    'CREATE DEFINER=`role` TRIGGER t',
    'CREATE DEFINER=CURRENT_USER() TRIGGER t',
    'CREATE DEFINER=x@y TRIGGER t',
  ])('goes: %s', (text) => expect(textOf(withoutDefiner(tokensOf(text)))).toBe('CREATE TRIGGER t'));

  it('of a view goes, and its security stays', () => {
    expect(
      textOf(
        withoutDefiner(tokensOf('CREATE ALGORITHM=MERGE DEFINER=`a`@`b` SQL SECURITY DEFINER VIEW `v` AS select 1')),
      ),
    ).toBe('CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `v` AS select 1');
  });
});

describe('a trigger', () => {
  it('is made without its place among others and without names of the database', () => {
    const text =
      'CREATE DEFINER=`a`@`b` TRIGGER shop.x AFTER UPDATE ON shop.shop FOR EACH ROW FOLLOWS `y` INSERT INTO shop.t VALUES (NEW.a)';
    expect(textOf(triggerText(tokensOf(text), own)).replaceAll(/\s+/g, ' ')).toBe(
      'CREATE TRIGGER x AFTER UPDATE ON shop FOR EACH ROW INSERT INTO t VALUES (NEW.a)',
    );
  });
});

describe('an event', () => {
  it('is disabled, and one of a single time stays', () => {
    const of = (schedule: string, status: string) =>
      eventText(
        tokensOf(
          `CREATE DEFINER=\`a\`@\`b\` EVENT \`e\` ON SCHEDULE ${schedule} ON COMPLETION NOT PRESERVE ${status} COMMENT 'c' DO DELETE FROM shop.t`,
        ),
        own,
        undefined,
      );
    expect(of('EVERY 1 DAY', 'ENABLE')).toBe(
      'CREATE EVENT `e` ON SCHEDULE EVERY 1 DAY ON COMPLETION NOT PRESERVE DISABLE DO DELETE FROM t',
    );
    expect(of("AT '2020-01-01'", 'DISABLE ON SLAVE')).toContain("AT '2020-01-01' ON COMPLETION PRESERVE DISABLE DO");
  });
});

describe('bytes that are no text', () => {
  it('become a hexadecimal constant, and the rest stays', () => {
    const printed = Buffer.concat([
      Buffer.from("`ü` binary(4) DEFAULT '"),
      Buffer.from([0xff, 0x5c, 0x30, 0x27, 0x27]),
      Buffer.from("' COMMENT 'ü'"),
    ]);
    expect(printedText(printed)).toBe("`ü` binary(4) DEFAULT x'ff0027' COMMENT 'ü'");
  });
});

describe('rights', () => {
  it('count when they are for the whole database', () => {
    expect(rightsIn('GRANT SELECT, SHOW VIEW ON `shop`.* TO `u`@`h`', own)).toEqual(['SELECT', 'SHOW VIEW']);
    expect(rightsIn('GRANT ALL PRIVILEGES ON *.* TO `u`@`h`', own)).toEqual(['ALL PRIVILEGES']);
    expect(rightsIn('GRANT EVENT ON `my\\_shop`.* TO `u`@`h`', { database: 'my_shop', caseSensitive: true })).toEqual([
      'EVENT',
    ]);
    expect(rightsIn('GRANT EVENT ON `a\\\\b`.* TO `u`@`h`', { database: 'a\\b', caseSensitive: true })).toEqual([
      'EVENT',
    ]);
    expect(rightsIn('GRANT TRIGGER ON `shop`.`t` TO `u`@`h`', own)).toEqual([]);
    expect(rightsIn('GRANT `role`@`%` TO `u`@`h`', own)).toEqual([]);
  });
});

describe('settings', () => {
  const statement = { phase: 'after-data', kind: 'function', object: 'f', sql: 'F' } as const;
  const context = { sqlMode: "it's", collation: 'c1', timeZone: '+00:00' };
  const database = { name: 'shop', characterSet: 'utf8mb4', collation: 'd1' };
  const sql = (...made: Parameters<typeof withSettings>[0][number][]) =>
    withSettings(made, database).map((one) => one.sql);

  it('are none for statements that need none', () => {
    expect(sql({ statement })).toEqual(['F']);
  });

  it('stand once before statements that need the same, and those of the script hold at the end', () => {
    const all = sql({ statement, context }, { statement, context });
    expect(all.slice(0, 4)).toEqual([expect.stringContaining("sql_mode = 'it''s'"), 'F', 'F', 'SET NAMES utf8mb4']);
  });

  it('give the database back its own collation', () => {
    const all = sql({ statement, context: { ...context, databaseCollation: 'd2' } });
    expect(all).toContain('ALTER DATABASE COLLATE `d2`');
    expect(all).toContain('ALTER DATABASE CHARACTER SET `utf8mb4` COLLATE `d1`');
  });
});
