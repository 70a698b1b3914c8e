// One file serves Macie and the classifier: the resources that the shipped identifiers and allow lists become.
import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { openDetection } from '../../lib/adapters/files/identifiers.ts';
import { Detection } from '../../lib/constructs/detection.ts';
import { parseRules } from '../../lib/core/rules/index.ts';
import { testApp } from '../unit/constructs/app.ts';

const RULES = `version: 1
identifiers:
  - masklake:account-number
  - masklake:last-name
  - { name: badge, regex: "B-[0-9]{4}", keywords: [badge], ignoreWords: [B-0000], maximumMatchDistance: 20, mask: hash }
allowLists:
  - { name: our-addresses, regex: '[a-z]+@shop\\.example', description: Addresses of the shop itself }
`;

async function template(words: readonly string[] = []): Promise<Template> {
  const { identifiers, allowLists } = await openDetection(parseRules(RULES, 'rules.yaml'));
  const stack = new Stack(testApp(), 'S');
  new Detection(stack, 'Detection', {
    identifiers,
    allowLists: [...allowLists, ...words.map((name) => ({ name, entries: ['a'] }))],
    words: (name) => ({ bucketName: 'words-bucket', objectKey: `allow/${name}.txt` }),
  });
  return Template.fromStack(stack);
}

const properties = (made: Template, type: string): unknown[] =>
  Object.values(made.findResources(type)).map((resource) => resource['Properties'] as unknown);

describe('Detection', () => {
  it('makes a custom data identifier of every file, with everything CloudFormation knows of it', async () => {
    const made = await template();
    expect(properties(made, 'AWS::Macie::CustomDataIdentifier')).toMatchInlineSnapshot(`
      [
        {
          "Description": "Account numbers, XYZ- and five to twelve digits",
          "Name": "account-number",
          "Regex": "XYZ-[0-9]{5,12}",
        },
        {
          "Description": "Last names alone, by the name of their column or field; Macie's NAME finds full names only",
          "Keywords": [
            "last name",
            "surname",
            "family name",
            "nachname",
            "familienname",
            "nom de famille",
            "apellido",
            "sobrenome",
            "cognome",
            "achternaam",
            "nazwisko",
            "efternamn",
          ],
          "MaximumMatchDistance": 60,
          "Name": "LAST_NAME",
          "Regex": "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’-]{1,40}",
        },
        {
          "IgnoreWords": [
            "B-0000",
          ],
          "Keywords": [
            "badge",
          ],
          "MaximumMatchDistance": 20,
          "Name": "badge",
          "Regex": "B-[0-9]{4}",
        },
      ]
    `);
  });

  it('makes an allow list of an expression, or of the object that holds the words', async () => {
    const made = await template(['public']);
    expect(properties(made, 'AWS::Macie::AllowList')).toMatchInlineSnapshot(`
      [
        {
          "Criteria": {
            "Regex": "[a-z]+@shop\\.example",
          },
          "Description": "Addresses of the shop itself",
          "Name": "our-addresses",
        },
        {
          "Criteria": {
            "S3WordsList": {
              "BucketName": "words-bucket",
              "ObjectKey": "allow/public.txt",
            },
          },
          "Name": "public",
        },
      ]
    `);
  });

  it('makes nothing else', async () => {
    const types = Object.values((await template()).toJSON()['Resources'] ?? {}).map((resource) =>
      typeof resource === 'object' && resource !== null && 'Type' in resource ? resource.Type : undefined,
    );
    expect([...new Set(types)].sort()).toEqual(['AWS::Macie::AllowList', 'AWS::Macie::CustomDataIdentifier']);
  });

  it('refuses more than a job takes', async () => {
    const lists = Array.from({ length: 10 }, (_, i) => `l${i}`);
    await expect(template(lists)).rejects.toThrow(/11 allow lists/);
  });
});
