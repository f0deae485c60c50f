import { requestOf } from '@/lib/autofill/plan/fill-request';
import { planFill } from '@/lib/autofill/plan/plan';
import type { PlanItem, Report } from '@/lib/autofill/types';
import { FRAME_PORT, type FrameCommand, type FrameEvent, type FrameState } from '@/lib/messaging';
import { profileSchema } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

/** A picture of one pixel, for the uploads. */
const PICTURE = {
  name: 'front.jpg',
  type: 'image/jpeg',
  data: '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
};

declare const chrome: {
  tabs: {
    query(by: object): Promise<{ id: number; url?: string }[]>;
    connect(
      tab: number,
      options: { name: string },
    ): {
      postMessage(command: FrameCommand): void;
      onMessage: { addListener(hear: (event: FrameEvent) => void): void };
    };
  };
};

/** When a tab is asked once more for frames that were not there, in milliseconds. */
const REJOINED = [500, 1500, 3000];

/** The frames of the tab that shows an address, as the popup knows them. */
export async function connect(url: string) {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  const states = new Map<string, FrameState>();
  const reports = new Map<string, (report: Report) => void>();
  const join = () => {
    const joined = chrome.tabs.connect(tab.id, { name: FRAME_PORT });
    joined.onMessage.addListener((event) => {
      if (event.type === 'state') states.set(event.state.frame, event.state);
      if (event.type === 'report') reports.get(event.report.frame)?.(event.report);
    });
    return joined;
  };
  let port = join();
  let hasBegun = false;
  // A frame that is still on its way hears of no port that was opened before it listened.
  for (const after of REJOINED)
    setTimeout(() => {
      if (!hasBegun) port = join();
    }, after);
  const told = (command: FrameCommand): Promise<Report> =>
    new Promise((resolve) => {
      hasBegun = true;
      reports.set(command.frame, resolve);
      port.postMessage(command);
    });

  const valuesFor = (profile: unknown) => {
    const several = [...states.values()].some(({ fields }) =>
      fields.some(({ key, index }) => index > 0 && key.startsWith('website.')),
    );
    return toValues(profileSchema.parse(profile), { website: several ? undefined : 0 });
  };

  let sent: PlanItem[] = [];

  return {
    fields: (): number =>
      [...states.values()].reduce((count, { fields }) => count + fields.length, 0),
    keys: (): string[] =>
      [...states.values()].flatMap(({ fields }) => fields.map(({ key }) => key)),
    /** The fields that hold something, as “Save into the profile” hears of them. */
    held: (): { key: string; index: number }[] =>
      [...states.values()].flatMap(({ fields }) =>
        fields
          .filter(({ value, list }) => value.trim() !== '' || (list ?? []).length > 0)
          .map(({ key, index }) => ({ key, index })),
      ),
    /** What a press would do. */
    plan: (profile: unknown): PlanItem[] =>
      [...states.values()].flatMap((state) => planFill(valuesFor(profile), state).items),
    /** The plans that the last fill ran, with the pictures for the uploads. */
    sent: (): PlanItem[] => sent,
    /** Sends what a press on the plan of a profile sends, with a picture for every upload. */
    async fill(profile: unknown): Promise<Report[]> {
      const values = valuesFor(profile);
      const pictures = [...states.values()].flatMap(({ fields }) =>
        fields
          .filter(({ control }) => control === 'upload')
          .map(({ key, index }) => ({
            key,
            index,
            value: PICTURE.name,
            file: { ...PICTURE, size: 1 },
          })),
      );
      const done: Report[] = [];
      sent = [];
      for (const state of states.values()) {
        const plan = planFill([...values, ...pictures], state);
        sent.push(...plan.items);
        const request = requestOf(plan);
        if (request.items.length === 0) continue;
        const uploads = new Set(pictures.map(({ key }) => key));
        const items = request.items.map((item) =>
          uploads.has(item.key) ? { ...item, files: [PICTURE] } : item,
        );
        done.push(await told({ type: 'fill', frame: state.frame, request: { ...request, items } }));
      }
      return done;
    },
    async undo(): Promise<Report[]> {
      const done: Report[] = [];
      for (const { frame } of states.values()) done.push(await told({ type: 'undo', frame }));
      return done;
    },
  };
}
