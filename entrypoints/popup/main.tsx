import { start } from '../../components/popup/start.tsx';

void start('popup');
