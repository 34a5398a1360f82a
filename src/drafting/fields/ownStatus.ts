/** How sure the outlet's own words are: announced, planned, happened; reported where it tells what somebody told. */
import type { Status } from '../../knowledge/facts/schema.js';
import { findPastForm } from '../lexicon/pastForms.js';
import { findStrongSubjunctive } from '../lexicon/subjunctive.js';

/** What else stands beside the main clause: "nachdem Nvidia … angekündigt hatte", "als es geplant war". */
const subordinatePattern =
  /(?:(?<=, )(?:nachdem|bevor|weil|als|obwohl|wenn|während|da(?! \p{Ll}+ten?(?!\p{L}))|dass|ob|wie|der|die|das|dem|den|deren|dessen|welche\p{Ll}*|wo|was|um|ohne|statt)(?!\p{L})[^,;:]*|(?<!\p{L})(?:als|wie) (?:bisher |ursprünglich |zunächst |zuvor )?(?:geplant|angekündigt|vorgesehen|erwartet))/gu;
/** ", die Softbank Group und Oracle hatten …": a list, whose verb is the main one. */
const mainVerbInsidePattern =
  /^(?:der|die|das) .*(?<!\p{L})(?:hat|haben|hatten?|wurden?|ist|sind|war|waren|soll|sollen|wollen|will|wird|werden) .*\p{L}/u;
export const plannedPattern =
  /(?<!\p{L})(?:sollen|soll|sollte|sollten|wollen|geplant|plant|planen|vorgesehen|beabsichtigt)(?!\p{L})/u;
const wantsPattern = /(?<!\p{L})will(?!\p{L})(?=.*\p{Ll}{3}n(?:[.,;]|$))/u;
/** In a clause of its own: "der das Werk kaufen will, ließ …". */
const planBesidePattern = /(?<!\p{L})(?:soll|sollen|will|wollen)(?=[,.;])/u;
/** "will von Bankern erfahren haben", "soll gesagt haben": no plan, but what somebody tells. */
const hearsayPattern =
  /(?<!\p{L})(?:will|wollen|soll|sollen)(?!\p{L})(?:[^,;]|,(?=\d))* (?:haben|(?:gewesen|geworden|gegangen|gekommen|worden) sein)(?!\p{L})/u;
/** "will erfahren haben": it says that somebody told it. */
const learntPattern = /(?<!\p{L})erfahren haben(?!\p{L})(?<=(?:will|wollen)(?!\p{L}).*)/u;
const announcedPattern =
  /(?<!\p{L})(?:verkündete[n]?|verkündet|angekündigt|kündigten?|kündigte|kündigt)(?!\p{L})(?!.*(?<!\p{L})nicht(?!\p{L}))/u;
const relayedPattern =
  /(?<!\p{L})(?:berichtete[n]?|berichtet|berichten|meldete[n]?|meldet|[Uu]nter Berufung|[Dd]emnach|\p{Lu}\p{L}*berichten? zufolge|Bericht zufolge)(?!\p{L})/u;

/** `words`: without quotations and what is others'; `isOthers`: somebody says it of whom no name is known. */
export function classifyOwnStatus(words: string, isOthers: boolean): Status | null {
  const told = relayedPattern.exec(words)?.[0];
  if (told) return { is: 'reported', shownBy: told };
  const plain = words.replace(subordinatePattern, blankSubordinate);
  const found = announcedPattern.exec(plain)?.[0];
  if (found) return { is: 'announced', shownBy: found };
  const learnt = isOthers ? undefined : learntPattern.exec(plain)?.[0];
  if (learnt) return { is: 'reported', shownBy: learnt };
  if (hearsayPattern.test(plain) || (isOthers && findStrongSubjunctive(plain))) return null;
  const plan = (plannedPattern.exec(plain) ?? wantsPattern.exec(plain))?.[0];
  if (plan) return { is: 'planned', shownBy: plan };
  // a plan beside it: which of both counts, is not sure
  const past =
    isOthers || planBesidePattern.test(words) || /(?<!\p{L})(?:wird|werden)(?!\p{L})/u.test(plain)
      ? undefined
      : findPastForm(plain);
  return past ? { is: 'happened', shownBy: past } : null;
}

function blankSubordinate(clause: string): string {
  return mainVerbInsidePattern.test(clause) ? clause : ' '.repeat(clause.length);
}
