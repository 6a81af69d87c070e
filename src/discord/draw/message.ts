import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RawFile,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import { literal } from './literal.ts';
import { textPart } from './parts.ts';

/** What a message shows, with the files that it shows. */
export interface Drawn {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly RawFile[];
  /** What each file shows, in words; in the files' order. */
  readonly alts: readonly string[];
}

/** A message of one short line in the bot's own words. */
export function notice(words: string): Drawn {
  return { components: [textPart(literal(words))], files: [], alts: [] };
}

/** Its body, as every request of Discord's takes it. Nobody is ever notified by it. */
export function bodyOf({ components, files, alts }: Drawn, isEphemeral = false) {
  const flags = MessageFlags.IsComponentsV2 | (isEphemeral ? MessageFlags.Ephemeral : 0);
  return {
    flags,
    components: [...components],
    // Named even when there are none, so that an edit takes away those of the message before.
    attachments: files.map(({ name }, id) => ({
      id: String(id),
      filename: name,
      description: alts[id] ?? name,
    })),
    allowed_mentions: { parse: [] },
  } satisfies RESTPostAPIChannelMessageJSONBody;
}

/** The picture of an answer as a part of its message. */
export function pictureParts({ files, alts }: Pick<Drawn, 'files' | 'alts'>) {
  if (files.length === 0) return [];
  return [
    {
      type: ComponentType.MediaGallery as const,
      items: files.map(({ name }, at) => ({
        media: { url: `attachment://${name}` },
        description: alts[at] ?? name,
      })),
    },
  ];
}
