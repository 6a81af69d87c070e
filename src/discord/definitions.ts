import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Definition, Option } from '../../commands/command.ts';

/** The message command: what stands under Apps when a message is right-clicked. */
export const checkName = 'Check against the report';

/** The option that every slash command has besides its own. */
export const hideName = 'hide';

type Body = RESTPutAPIApplicationCommandsJSONBody[number];

/** Where the commands work: on servers, in direct messages with the bot, in private channels. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function optionOf(option: Option): APIApplicationCommandBasicOption {
  const common = {
    name: option.name,
    description: option.description,
    ...(option.required ? { required: true } : {}),
  };
  switch (option.type) {
    case 'integer':
      return { ...common, type: ApplicationCommandOptionType.Integer, min_value: 1 };
    case 'boolean':
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case 'text': {
      const type = ApplicationCommandOptionType.String;
      if (option.completion) return { ...common, type, autocomplete: true };
      if (!option.choices) return { ...common, type };
      return { ...common, type, choices: option.choices.map((choice) => ({ name: choice, value: choice })) };
    }
  }
}

function slashOf({ name, description, options }: Definition): Body {
  // Discord wants what is required first; the order is otherwise the command's own.
  const ordered = [
    ...options.filter(({ required }) => required),
    ...options.filter(({ required }) => !required),
  ];
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [
      ...ordered.map(optionOf),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: hideName,
        description: 'Only you see the answer',
      },
    ],
    ...everywhere,
  };
}

/** All that is registered with Discord: a slash command for each definition, and the message command. */
export function bodiesOf(definitions: readonly Definition[]): RESTPutAPIApplicationCommandsJSONBody {
  return [
    ...definitions.map(slashOf),
    { type: ApplicationCommandType.Message, name: checkName, ...everywhere },
  ];
}
