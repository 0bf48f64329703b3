/**
 * The first page: "what will it see?" The click on Start asks the browser once, for exactly the chosen sites, before
 * anything else happens in it, and stores the choice beside; a no is kept as well as a yes.
 */
import { useEffect, useState } from 'preact/hooks';
import { type Settings, settingsItem } from '../../storage/settings';
import { PageHead } from '../parts/PageHead';
import { t } from '../words';
import { firstSelection, type Selection, selectionOf } from './selection';
import { WelcomeDialogue } from './WelcomeDialogue';
import type { WelcomePlatform } from './welcome-platform';
import '../parts/page.css';

/** What is chosen for somebody who has never chosen. */
const FIRST_ROLE = 'engineer';

interface Beginning {
  settings: Settings;
  selection: Selection;
  isFirstVisit: boolean;
  isInstalledByAdmin: boolean;
}

/** @example mountPage(<Welcome platform={platform} />, t('welcome.documentTitle')) */
export function Welcome({ platform }: { platform: WelcomePlatform }) {
  const [beginning, setBeginning] = useState<Beginning | 'unread' | null>(null);
  useEffect(() => {
    begin(platform).then(setBeginning, () => setBeginning('unread'));
  }, [platform]);

  if (beginning === null) {
    return null;
  }
  if (beginning === 'unread') {
    return (
      <main class="page">
        <PageHead />
        <h1>{t('welcome.title')}</h1>
        <p class="page-lead">{t('options.unread')}</p>
      </main>
    );
  }
  return <WelcomeDialogue platform={platform} {...beginning} />;
}

async function begin(platform: WelcomePlatform): Promise<Beginning> {
  const [settings, isFirstVisit, isInstalledByAdmin] = await Promise.all([
    settingsItem.get(),
    platform.isFirstVisit(),
    platform.isInstalledByAdmin(),
  ]);
  const selection = isFirstVisit ? firstSelection(FIRST_ROLE) : selectionOf(settings);
  return { settings, selection, isFirstVisit, isInstalledByAdmin };
}
