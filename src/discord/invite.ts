import { PermissionFlagsBits } from 'discord.js';

/** What answering a mention takes; commands need no permission at all. */
const forMentions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles;

/** The links that add the bot to a server, with the least permissions, and to a person's own account. */
export function invitesOf(applicationId: string, answerMentions: boolean): { server: string; user: string } {
  const link = (more: Readonly<Record<string, string>>) =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, ...more })}`;
  return {
    server: link({
      integration_type: '0',
      scope: 'bot applications.commands',
      permissions: String(answerMentions ? forMentions : 0n),
    }),
    user: link({ integration_type: '1', scope: 'applications.commands' }),
  };
}
