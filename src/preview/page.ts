/** A message with the line that it answers. */
export interface Shown {
  readonly line: string;
  readonly html: string;
}

/** What Discord looks like on one kind of screen. */
interface Screen {
  readonly name: string;
  readonly theme: 'dark' | 'light';
  readonly device: 'phone' | 'desktop';
}

const screens: readonly Screen[] = [
  { name: 'Desktop, dark', theme: 'dark', device: 'desktop' },
  { name: 'Phone, dark', theme: 'dark', device: 'phone' },
  { name: 'Desktop, light', theme: 'light', device: 'desktop' },
  { name: 'Phone, light', theme: 'light', device: 'phone' },
];

const css = `
* { box-sizing: border-box; margin: 0 }
body { font: 16px/1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; background: #888; padding: 16px }
h1 { font-size: 20px; margin: 24px 0 8px }
.screens { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
.screen { padding: 16px; border-radius: 8px; overflow-x: auto }
.desktop { width: 700px } .phone { width: 360px; padding: 12px }
.dark { --text: #dbdee1; --quiet: #949ba4; --card: #393a41; --ground: #313338; --edge: #4a4b53; --button: #4e505880; --bar: #65666e; --link: #00a8fc; --code: #2b2d31; color: var(--text); background: var(--ground) }
.light { --text: #2e3338; --quiet: #5c5e66; --card: #ffffff; --ground: #fbfbfb; --edge: #d9dadd; --button: #e3e5e8; --bar: #c4c9ce; --link: #0067e0; --code: #f2f3f5; color: var(--text); background: var(--ground) }
.message { display: flex; gap: 12px } .avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: #fff; text-align: center; line-height: 40px; font-weight: 700 }
.content { flex: 1; min-width: 0 } .author { font-weight: 600; margin-bottom: 4px } .app { font-size: 10px; background: #5865f2; color: #fff; border-radius: 3px; padding: 1px 4px; vertical-align: 2px }
.phone .avatar { width: 32px; height: 32px; line-height: 32px } .phone .message { gap: 8px }
.container { border: 1px solid var(--edge); border-left: 4px solid; border-radius: 8px; background: var(--card); padding: 14px; display: flex; flex-direction: column; gap: 8px; max-width: 600px }
.container > .text:only-child { padding: 0 }
.section { display: flex; gap: 12px; align-items: flex-start } .words { flex: 1; min-width: 0 } .section .button { flex: none }
h2 { font-size: 20px; line-height: 1.3; margin: 4px 0 } h3 { font-size: 16px; margin: 8px 0 0 }
small { display: block; font-size: 13px; line-height: 1.4; color: var(--quiet) } p { overflow-wrap: anywhere }
blockquote { border-left: 4px solid var(--bar); border-radius: 2px; padding-left: 10px; margin: 2px 0 }
a { color: var(--link); text-decoration: none } hr { border: 0; border-top: 1px solid var(--edge); width: 100% }
.time { background: var(--button); border-radius: 3px; padding: 0 2px } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.4 monospace; background: var(--code); border: 1px solid var(--edge); border-radius: 4px; padding: 8px }
.gallery img { width: 100%; max-width: 410px; border-radius: 8px; display: block }
.row { display: flex; flex-wrap: wrap; gap: 8px } .button { background: var(--button); border-radius: 8px; padding: 5px 14px; font-size: 14px; font-weight: 500; min-height: 32px }
.menu { flex: 1; max-width: 400px; border: 1px solid var(--edge); background: var(--code); color: var(--quiet); border-radius: 8px; padding: 8px 12px; display: flex; justify-content: space-between }
`;

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const screenHtml = ({ name, theme, device }: Screen, html: string): string =>
  `<div><div>${name}</div><div class="screen ${theme} ${device}">${html}</div></div>`;

/** A page with each message on each kind of screen. */
export function pageHtml(all: readonly Shown[]): string {
  const parts = all.map(
    ({ line, html }, index) =>
      `<h1 id="m${index}">${escapeHtml(line)}</h1><div class="screens">${screens.map((screen) => screenHtml(screen, html)).join('')}</div>`,
  );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Replies as Discord draws them</title><style>${css}</style><body>${parts.join('\n')}</body></html>\n`;
}
