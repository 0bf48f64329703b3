/** What a person has to know before the first click, and two switches: to be asked back, and to have names kept out of sight. */
import type { Settings } from '../../storage/settings';
import { t } from '../words';
import { FactList } from './FactList';
import { SwitchRow } from './SwitchRow';

export interface BeforeYouStartProps {
  /** Whether whoever administers the browser put the extension here. */
  isInstalledByAdmin: boolean;
  settings: Pick<Settings, 'isAskingInFront' | 'isDiscreet'>;
  onChange: (changes: Partial<Settings>) => void;
}

/** @example <BeforeYouStart isInstalledByAdmin={false} settings={draft} onChange={change} /> */
export function BeforeYouStart({ isInstalledByAdmin, settings, onChange }: BeforeYouStartProps) {
  const managed = isInstalledByAdmin
    ? { title: t('welcome.before.admin'), text: t('welcome.before.adminText'), isStrong: true, testId: 'admin' }
    : { title: t('welcome.before.managed'), text: t('welcome.before.managedText') };
  const facts = [
    { title: t('welcome.before.outside'), text: t('welcome.before.outsideText') },
    { title: t('welcome.before.profile'), text: t('welcome.before.profileText') },
  ];
  return (
    <FactList facts={isInstalledByAdmin ? [managed, ...facts] : [...facts, managed]}>
      <SwitchRow
        title={t('welcome.before.ask')}
        text={t('welcome.before.askText')}
        isOn={settings.isAskingInFront}
        testId="welcome-ask"
        onChange={(isAskingInFront) => onChange({ isAskingInFront })}
      />
      <SwitchRow
        title={t('welcome.before.share')}
        text={t('welcome.before.shareText')}
        isOn={settings.isDiscreet}
        testId="discreet"
        onChange={(isDiscreet) => onChange({ isDiscreet })}
      />
    </FactList>
  );
}
