/** The least that answers on the gateway: discord.js, and always the same word. Run as a process of its own. */
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Routes } from 'discord.js';
import { type APIInteraction, type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';

const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api = '' } = process.env;
const body: APIInteractionResponse = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content: 'pong' },
};

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, token }: APIInteraction) => {
  client.rest.post(Routes.interactionCallback(id, token), { body, auth: false }).catch(console.error);
});
client.once(Events.ClientReady, () => console.error('Connected.'));
await client.login(token);
