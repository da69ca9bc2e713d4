import type { Reference } from '../lib/article/schema';
import type { Translator } from '../lib/messages/translator';
import type { PanelActions } from '../lib/panel/actions';
import { hasNumber } from '../lib/panel/look-ups/look-up-key';
import type { LookUpProgress, ShownLookUps } from '../lib/panel/look-ups/page-look-ups';
import { Dotted } from './dotted';
import { useSpeech } from './speech';

interface Props {
  references: readonly Reference[];
  lookUps: ShownLookUps;
  actions: PanelActions;
}

/** Looking up the whole list: how far it is, and how to stop, go on, ask again and forget. */
export function LookUpBar({ references, lookUps: { progress, access }, actions }: Props) {
  const { t } = useSpeech();
  const { total, withoutNumber, asked, done, asking, stopped, failed, inVain } = progress;
  const numbered = references.filter(hasNumber);
  const others = references.filter((reference) => !hasNumber(reference));
  const all = (again?: 'again') => () => actions.lookUp(numbered, again);
  const isDone = total > 0 && done === total;
  return (
    <div class="look-up-bar">
      <div class="actions">
        {asking > 0 ? <Button says={t('stop')} onClick={actions.stopLookUps} /> : null}
        {asking === 0 && stopped > 0 ? <Button says={t('goOn')} onClick={actions.resumeLookUps} /> : null}
        {asking === 0 && stopped === 0 && total > 0 && !isDone ? (
          <Button says={t('lookUpAll')} onClick={all()} />
        ) : null}
        {isDone && failed > 0 ? (
          <Button says={t('retryFailed', { count: failed })} onClick={actions.resumeLookUps} />
        ) : null}
        {asking === 0 && withoutNumber > 0 ? (
          <Button
            says={t('findAllByText', { count: withoutNumber })}
            onClick={() => actions.lookUp(others)}
          />
        ) : null}
        {isDone ? <Button says={t('lookUpAllAgain')} onClick={all('again')} /> : null}
        {asking === 0 && asked > 0 ? (
          <Button says={t('clearAnswers')} onClick={actions.clearLookUps} />
        ) : null}
      </div>
      {asked > 0 ? (
        <div class="look-up-progress">
          <progress value={done - inVain} max={total} aria-label={t('lookUpAll')} />
          <span role="status">
            <Dotted parts={countsOf(progress, t)} />
          </span>
        </div>
      ) : null}
      {access === 'refused' ? <p class="problem">{t('noLookUpAccess')}</p> : null}
    </div>
  );
}

/** How many were looked up: of a reference of which no service told anything, that cannot be said. */
function countsOf({ total, done, failed, inVain }: LookUpProgress, t: Translator['t']): string[] {
  const inPart = failed - inVain;
  return [
    t('lookUpProgress', { done: done - inVain, total }),
    ...(inPart > 0 ? [t('lookedUpInPart', { number: inPart })] : []),
    ...(inVain > 0 ? [t('lookedUpInVain', { number: inVain })] : []),
  ];
}

function Button({ says, onClick }: { says: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {says}
    </button>
  );
}
