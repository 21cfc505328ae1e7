import { scanThread } from '../../actions/validate-data/scan-thread.ts';

scanThread();
