import { answerOnTensorflow } from './main.js';

await answerOnTensorflow();
