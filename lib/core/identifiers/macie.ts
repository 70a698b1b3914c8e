// Custom identifiers and allow lists as properties of AWS::Macie::CustomDataIdentifier and AWS::Macie::AllowList.
import type { LoadedAllowList } from './allow-list.ts';
import type { CustomIdentifier } from './schema.ts';

export interface MacieCustomIdentifierProps {
  readonly name: string;
  readonly description?: string;
  readonly regex: string;
  readonly keywords?: string[];
  readonly ignoreWords?: string[];
  readonly maximumMatchDistance?: number;
}

/** CloudFormation has no severity levels: in Macie every match is MEDIUM, from the first on. The mask is no matter of Macie's. */
export function macieCustomIdentifierProps(identifier: CustomIdentifier): MacieCustomIdentifierProps {
  const { name, description, regex, keywords, ignoreWords, maximumMatchDistance } = identifier;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    regex,
    ...(keywords === undefined ? {} : { keywords: [...keywords] }),
    ...(ignoreWords === undefined ? {} : { ignoreWords: [...ignoreWords] }),
    ...(maximumMatchDistance === undefined ? {} : { maximumMatchDistance }),
  };
}

export interface MacieAllowListProps {
  readonly name: string;
  readonly description?: string;
  readonly criteria:
    | { readonly regex: string }
    | { readonly s3WordsList: { readonly bucketName: string; readonly objectKey: string } };
}

/** Where the words of a list lie for Macie to read. */
export interface WordsObject {
  readonly bucketName: string;
  readonly objectKey: string;
}

/** @param words of a list of words: the object that holds them, one entry a line */
export function macieAllowListProps(list: LoadedAllowList, words: (list: string) => WordsObject): MacieAllowListProps {
  const { name, description } = list;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    criteria: 'regex' in list ? { regex: list.regex } : { s3WordsList: words(name) },
  };
}
