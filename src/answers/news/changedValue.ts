/** A field before or after its correction, as people read it: names in place of ids, voices as voices. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Voice } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import { isObject } from '../../util/json.js';
import { citeVoice } from '../cite.js';
import type { ChangedValue } from '../citedFact.js';
import type { Bilingual } from '../reason.js';

/** `field` is a path, as `correct` takes it. */
export function readChangedValue(value: unknown, field: string, base: Base): ChangedValue {
  if (value === null || (Array.isArray(value) && value.length === 0)) return { kind: 'nothing' };
  const items = Array.isArray(value) ? value : [value];
  if (items.every(isVoice)) return { kind: 'voices', voices: items.map((voice) => citeVoice(voice, base)) };
  return { kind: 'texts', texts: items.map((item) => describeItem(item, field, base)) };
}

// a correction keeps the shape that the fact had then
function isVoice(item: unknown): item is Voice {
  return isObject(item) && (item.speaker === null || isObject(item.speaker)) && 'speaker' in item;
}

/** Fields whose texts are ids. */
const idPattern = /^(?:about|topics)(?:\.|$)|\.is$/u;

function describeItem(item: unknown, field: string, base: Base): Bilingual {
  if (typeof item === 'string') return idPattern.test(field) ? nameId(item, base) : writeAlike(item);
  const matter = isObject(item) && typeof item.matter === 'string' ? base.matter.get(item.matter) : undefined;
  if (!matter || !isObject(item)) return writeAlike(describeFields(item));
  return {
    de: `${matter.question.de} ${describeClaim(item, 'de')}`,
    en: `${matter.question.en} ${describeClaim(item, 'en')}`,
  };
}

const boundSigns: Readonly<Record<string, string>> = {
  about: '≈',
  'at-least': '≥',
  'up-to': '≤',
  'more-than': '>',
  'less-than': '<',
};

// "„bis zu 500 Mrd. Dollar“ (≤ 500.000.000.000)"
function describeClaim({ says, value, bound, date, state, en }: Record<string, unknown>, language: Language): string {
  const figure =
    typeof value === 'number' ? [`${boundSigns[String(bound)] ?? '='} ${value.toLocaleString(language)}`] : [];
  const more = [...figure, ...[date, state].filter((part) => typeof part === 'string')];
  const english = typeof en === 'string' ? ` = “${en}”` : '';
  return `„${String(says)}“${english}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

function nameId(id: string, base: Base): Bilingual {
  const entity = base.entity.get(id);
  if (!entity) return base.topic.get(id)?.name ?? writeAlike(id);
  return { de: entity.name, en: entity.en ?? entity.name };
}

function writeAlike(text: string): Bilingual {
  return { de: text, en: text };
}

// of an article "2025-01-23 (precision: day, basis: stated)"
function describeFields(item: unknown): string {
  if (Array.isArray(item)) return item.map(describeFields).join('; ');
  if (!isObject(item)) return String(item);
  const { is, literal, ...rest } = item;
  if (typeof literal === 'string') return literal;
  if (typeof is === 'string') return `${is} (${describeFields(rest)})`;
  return Object.entries(item)
    .map(([name, inner]) => `${name}: ${describeFields(inner)}`)
    .join(', ');
}
