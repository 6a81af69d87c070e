// A bare discord.js bot that answers "pong", to measure the bot beside.
import { Client, Events, MessageFlags } from 'discord.js';

const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({ intents: [], rest: { api } });
client.on(Events.Error, () => undefined);
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) {
    void interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'pong' }],
      allowedMentions: { parse: [] },
    });
  }
  if (interaction.isAutocomplete()) void interaction.respond([{ name: 'pong', value: 'pong' }]);
});
client.once(Events.ClientReady, () => process.stdout.write('Online as pong\n'));
process.on('SIGTERM', () => process.exit(0));
await client.login(token);
