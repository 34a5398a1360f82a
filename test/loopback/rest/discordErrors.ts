/** Refusals in Discord's own words. */
export interface DiscordError {
  status: number;
  code: number;
  message: string;
}

export const discordErrors = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  notFound: { status: 404, code: 0, message: '404: Not Found' },
  unknownApplication: { status: 404, code: 10002, message: 'Unknown Application' },
  unknownMessage: { status: 404, code: 10008, message: 'Unknown Message' },
  unknownWebhook: { status: 404, code: 10015, message: 'Unknown Webhook' },
  unknownInteraction: { status: 404, code: 10062, message: 'Unknown interaction' },
  alreadyAcknowledged: { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' },
  missingAccess: { status: 403, code: 50001, message: 'Missing Access' },
  missingPermissions: { status: 403, code: 50013, message: 'Missing Permissions' },
  emptyMessage: { status: 400, code: 50006, message: 'Cannot send an empty message' },
  invalidForm: { status: 400, code: 50035, message: 'Invalid Form Body' },
  invalidJson: { status: 400, code: 50109, message: 'The request body contains invalid JSON.' },
  blockedByAutoMod: { status: 400, code: 200000, message: 'Message was blocked by automatic moderation' },
} as const satisfies Record<string, DiscordError>;
