/** Before commands are registered, an operator reads what would change. */
import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../src/discord/registration/commandDiff.js';
import { createDefinitions, type Definition } from '../../../src/discord/registration/definitions.js';
import { conversation } from '../../loopback/conversation.js';

const wanted = createDefinitions(conversation.commands);

interface Tree {
  name: string;
  description: string;
  description_localizations: Record<string, string>;
  required?: boolean;
  options: Tree[];
  [setByHand: string]: unknown;
}

/** What Discord has, after a change to /stargate. */
function changeKnown(change: (stargate: Tree) => void): unknown[] {
  const copy = structuredClone(wanted) as Definition[];
  change(copy[0] as unknown as Tree);
  return copy;
}

function findSubcommand(tree: Tree, name: string): Tree {
  const found = tree.options.find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const discordAdds = {
  id: '1',
  application_id: '3',
  version: '2',
  nsfw: false,
  dm_permission: true,
  default_permission: true,
  default_member_permissions: null,
  name_localized: 'stargate',
  description_localized: 'x',
  contexts: [2, 1, 0],
  integration_types: [1, 0],
};

test('the commands of one server have no contexts, and that is no difference', () => {
  const bare = { contexts: null, integration_types: undefined };
  const known = wanted.map((each) => ({ ...each, ...discordAdds, ...bare, guild_id: '4' }));
  expect(findDifferences(wanted, known)).toEqual([]);
  const everywhere = wanted.map((each) => ({ ...each, ...discordAdds, ...bare }));
  expect(findDifferences(wanted, everywhere)).toHaveLength(4);
});

test('what Discord adds of its own is no difference', () => {
  const text = JSON.stringify(wanted, (key, value) => (key === 'required' && !value ? undefined : value));
  const given = (JSON.parse(text) as object[]).map((each) => ({ ...each, ...discordAdds }));
  expect(findDifferences(wanted, given.reverse())).toEqual([]);
});

describe('each difference is one line', () => {
  const changes: [string, (stargate: Tree) => void, string[]][] = [
    [
      'a new command',
      (tree) => void tree.options.splice(tree.options.indexOf(findSubcommand(tree, 'timeline')), 1),
      ['+ /stargate timeline'],
    ],
    [
      'one that is gone',
      (tree) => void tree.options.push({ ...findSubcommand(tree, 'ask'), name: 'weather' }),
      ['- /stargate weather'],
    ],
    [
      'another description',
      (tree) => {
        findSubcommand(tree, 'ask').description = 'Old';
      },
      ['~ /stargate ask: description "Old" → "Ask a question, in German or English"'],
    ],
    [
      'another description in German',
      (tree) => {
        findSubcommand(tree, 'help').description_localizations.de = 'Alt';
      },
      [expect.stringMatching(/^~ \/stargate help: description \(de\) "Alt" → "/) as unknown as string],
    ],
    [
      'an option that may be left out',
      (tree) => {
        findSubcommand(findSubcommand(tree, 'ask'), 'question').required = false;
      },
      ['~ /stargate ask question: required false → true'],
    ],
    ['a new option', (tree) => void findSubcommand(tree, 'who').options.shift(), ['+ /stargate who person']],
    [
      'a permission that is asked for by hand',
      (tree) => {
        tree.default_member_permissions = '0';
      },
      ['~ /stargate: default_member_permissions "0" → nothing'],
    ],
    [
      'a mark that we do not set',
      (tree) => {
        tree.nsfw = true;
      },
      ['~ /stargate: nsfw true → nothing'],
    ],
    [
      'a language that is left over',
      (tree) => {
        tree.description_localizations.fr = 'Vieux';
      },
      ['~ /stargate: description (fr) "Vieux" → nothing'],
    ],
    [
      'choices that are left over',
      (tree) => {
        findSubcommand(findSubcommand(tree, 'ask'), 'question').choices = [{ name: 'a', value: 'a' }];
      },
      ['~ /stargate ask question: choices [{"name":"a","value":"a"}] → nothing'],
    ],
    [
      'another place',
      (tree) => {
        tree.contexts = [0];
      },
      ['~ /stargate: contexts [0] → [0,1,2]'],
    ],
    ['another order', (tree) => void tree.options.reverse(), ['~ /stargate: the order of its parts']],
  ];

  test.each(changes)('%s', (_, change, lines) => {
    expect(findDifferences(wanted, changeKnown(change))).toEqual(lines);
  });

  test('all of it where Discord has nothing, or nonsense', () => {
    const all = ['+ /stargate', '+ “Check statement” (menu of a message)'];
    expect(findDifferences(wanted, [])).toEqual(all);
    expect(findDifferences(wanted, { message: 'nonsense' })).toEqual(all);
  });
});
