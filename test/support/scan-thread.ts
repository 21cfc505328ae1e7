import { scanThread } from '../../actions/validate-data/scan/scan-thread.ts';

scanThread();
