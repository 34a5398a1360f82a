/** What all interactions have in common: who asks, where, and in which language. */
import {
  type APIBaseInteraction,
  ApplicationIntegrationType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import { ids } from './ids.js';
import { createMember, createUser } from './people.js';
import { appPermissions, createDmChannel, createTextChannel } from './places.js';

export interface Asker {
  /** The language of the asker's client. */
  locale?: `${Locale}`;
  userId?: string;
  guildId?: string;
  /** Asked in a direct message to the bot instead of a server. */
  dm?: true;
  /** By somebody who installed the app for themselves, where no server has. */
  userInstalled?: true;
}

type Base = APIBaseInteraction<InteractionType, unknown>;
type Common = Omit<Base, 'type' | 'data' | 'message'> & Required<Pick<Base, 'channel' | 'channel_id'>>;

/** The small Discord replaces id and token each time it sends. */
export function createCommonFields({
  locale = 'de',
  userId = ids.user,
  guildId = ids.guild,
  dm,
  userInstalled,
}: Asker): Common {
  const common = {
    id: '1300000000000000100',
    application_id: ids.application,
    token: 'token-of-nothing',
    version: 1 as const,
    locale: locale as Locale,
    app_permissions: appPermissions,
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  return dm
    ? { ...common, ...createDirectMessageFields(userId) }
    : {
        ...common,
        ...createGuildFields(userId, guildId),
        ...(userInstalled
          ? { authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: userId } }
          : {}),
      };
}

function createGuildFields(userId: string, guildId: string) {
  return {
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guildId },
    guild: { id: guildId, features: [], locale: Locale.German },
    guild_id: guildId,
    guild_locale: Locale.German,
    channel: createTextChannel(guildId),
    channel_id: ids.channel,
    member: createMember(userId),
  };
}

// for an app installed to a server, Discord names the owner of a direct message "0"
function createDirectMessageFields(userId: string) {
  return {
    context: InteractionContextType.BotDM,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    channel: createDmChannel(userId),
    channel_id: ids.dmChannel,
    user: createUser(userId),
  };
}
