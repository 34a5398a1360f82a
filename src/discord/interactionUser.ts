/** Who is behind an interaction. */
import type { APIInteraction, APIUser } from 'discord-api-types/v10';
import type { Language } from '../knowledge/text/language.js';
import { manageMessagesBit } from './constants.js';

/** German for German clients, English for all others. */
export function clientLanguage(interaction: APIInteraction): Language {
  return 'locale' in interaction && interaction.locale === 'de' ? 'de' : 'en';
}

export function userOf(interaction: APIInteraction): APIUser | undefined {
  return interaction.member?.user ?? interaction.user;
}

/** The name that others see. */
export function displayNameOf(interaction: APIInteraction): string {
  const user = userOf(interaction);
  return interaction.member?.nick ?? user?.global_name ?? user?.username ?? '?';
}

export function isModerator({ member }: APIInteraction): boolean {
  return member !== undefined && (BigInt(member.permissions) & manageMessagesBit) !== 0n;
}
