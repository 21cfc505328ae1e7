export const id = 45;
export const ids = [45];
export const modules = {

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateInputsSchema: () => (/* binding */ evaluateInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** The inputs of action.yml, which are the options of `mlops evaluate-and-gate`. */
const evaluateInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("What to judge: a bundle's folder, a predictions file, model@v1.2.3; default: what train left"),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("A folder of validate-data's results; default: what it left here"),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What to compare with, instead of evaluate.baseline: production, model@v1.2.3, a path'),
    inconclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('warn: exit 0 where the verdict is inconclusive; the verdict itself stays'),
});


/***/ })

};
