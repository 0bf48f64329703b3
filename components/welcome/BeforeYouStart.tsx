/** What a person has to know before the first click, and discreet mode for whoever shares their screen. */
import { t } from '../words';
import { FactList } from './FactList';
import { SwitchRow } from './SwitchRow';

export interface BeforeYouStartProps {
  /** Whether whoever administers the browser put the extension here. */
  isInstalledByAdmin: boolean;
  isDiscreet: boolean;
  onDiscreet: (isDiscreet: boolean) => void;
}

/** @example <BeforeYouStart isInstalledByAdmin={false} isDiscreet={false} onDiscreet={setDiscreet} /> */
export function BeforeYouStart({ isInstalledByAdmin, isDiscreet, onDiscreet }: BeforeYouStartProps) {
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
        title={t('welcome.before.share')}
        text={t('welcome.before.shareText')}
        isOn={isDiscreet}
        testId="discreet"
        onChange={onDiscreet}
      />
    </FactList>
  );
}
