/** The form in which somebody asks on, and what was typed into it. */
import type { APIModalInteractionResponse, APIModalSubmitInteraction } from 'discord-api-types/v10';
import { maxQuestionLength } from '../../knowledge/text/typed/typedText.js';
import type { Wording } from '../../wording/wording.js';
import { componentTypes, inputStyles, responseTypes } from '../constants.js';

/** `id` is the button's own, so that what it carries is sent along. */
export function createFollowUpForm(id: string, { buttons, followUpForm }: Wording): APIModalInteractionResponse {
  const input = {
    type: componentTypes.input,
    custom_id: 'question',
    style: inputStyles.line,
    placeholder: followUpForm.placeholder,
    required: true,
    min_length: 1,
    max_length: maxQuestionLength,
  } as const;
  return {
    type: responseTypes.form,
    data: {
      custom_id: id,
      title: buttons.followUp,
      components: [{ type: componentTypes.label, label: followUpForm.label, component: input }],
    },
  };
}

/** Empty where nothing was typed, or the form is none of ours. */
export function readTypedQuestion({ data }: APIModalSubmitInteraction): string {
  const { components } = data as { components?: unknown };
  const inputs = (Array.isArray(components) ? components : []).flatMap(listInputs);
  return inputs.find(({ value }) => typeof value === 'string')?.value?.toWellFormed() ?? '';
}

// a Label holds one, and the rows of older clients some
function listInputs(part: { component?: unknown; components?: unknown } | null): { value?: string }[] {
  const inner = [part?.component, ...(Array.isArray(part?.components) ? part.components : [])];
  return inner.filter((each): each is { value?: string } => typeof each === 'object' && each !== null);
}
