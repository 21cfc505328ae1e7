export const id = 6240;
export const ids = [6240];
export const modules = {

/***/ 96240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trainInputsSchema: () => (/* binding */ trainInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The inputs of the action, and the options of `mlops train`. */
const trainInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
});


/***/ })

};
