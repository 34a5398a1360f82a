/** The one server of the small Discord with its one channel, and the direct-message channel. */
import {
  type APIDMChannel,
  type APIRole,
  type APITextChannel,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  Locale,
} from 'discord-api-types/v10';
import type { MentionPlace } from '../../../src/discord/interactions/mentionReply.js';
import { ids } from './ids.js';
import { noFlags } from './noFlags.js';
import { botUser, createUser, joined, membership } from './people.js';

/** The bot's own permissions here: it may use commands and nothing else. */
export const appPermissions = '2147483648';

export function createTextChannel(guildId: string): APITextChannel {
  return {
    id: ids.channel,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name: 'stargate',
    topic: null,
    position: 0,
    parent_id: null,
    permission_overwrites: [],
    nsfw: false,
    flags: noFlags,
    last_message_id: null,
    last_pin_timestamp: null,
    rate_limit_per_user: 0,
  };
}

export function createDmChannel(userId: string): APIDMChannel {
  return {
    id: ids.dmChannel,
    type: ChannelType.DM,
    name: null,
    flags: noFlags,
    last_message_id: null,
    last_pin_timestamp: null,
    recipients: [createUser(userId)],
  };
}

// the role that every member has; its id is the server's
const everyone: APIRole = {
  id: ids.guild,
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position: 0,
  permissions: '2248473465835073',
  managed: false,
  mentionable: false,
  flags: noFlags,
};

/** What GUILD_CREATE says of the server. */
export const guild: GatewayGuildCreateDispatchData = {
  id: ids.guild,
  name: 'Loopback',
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  features: [],
  owner_id: ids.owner,
  application_id: null,
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: noFlags,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: GuildVerificationLevel.None,
  default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
  explicit_content_filter: GuildExplicitContentFilter.Disabled,
  mfa_level: GuildMFALevel.None,
  nsfw_level: GuildNSFWLevel.Default,
  premium_tier: GuildPremiumTier.None,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  preferred_locale: Locale.German,
  vanity_url_code: null,
  hub_type: null,
  incidents_data: null,
  max_members: 500_000,
  max_presences: null,
  max_video_channel_users: 25,
  max_stage_video_channel_users: 50,
  joined_at: joined,
  large: false,
  unavailable: false,
  member_count: 2,
  roles: [everyone],
  emojis: [],
  stickers: [],
  channels: [createTextChannel(ids.guild)],
  threads: [],
  members: [{ ...membership, user: botUser }],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};

/** Where messages are sent to the bot: no server has said which language it speaks. */
export const mentionPlace: MentionPlace = { botId: ids.bot, applicationId: ids.application, language: null };
