import { trainOnTensorflow } from './main.js';

await trainOnTensorflow();
