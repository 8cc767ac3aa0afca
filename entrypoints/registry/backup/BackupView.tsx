import './backup.css';
import { LastRestore } from './LastRestore.tsx';
import { Restore } from './Restore.tsx';
import { Save } from './Save.tsx';

/** Backups: one file with everything, and the way back from it. */
export function BackupView() {
  return (
    <section class="stack backup">
      <h1>Sao lưu và khôi phục</h1>
      <LastRestore />
      <Save />
      <Restore />
    </section>
  );
}
