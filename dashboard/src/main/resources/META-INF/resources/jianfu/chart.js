// <jianfu-chart>: draws the model that the server sends. Needs no build: a plain element and the ECharts of the WebJar.
import { drawing } from './chart-kinds.js';

const ECHARTS = new URL('../webjars/echarts/5.5.0/echarts.min.js', import.meta.url).href;
let loading;

function echarts() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ECHARTS;
    script.onload = () => resolve(window.echarts);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

class JianfuChart extends HTMLElement {
  #model;
  #chart;
  #resize = new ResizeObserver(() => this.#fit());
  #theme = new MutationObserver(() => this.#draw());

  set model(model) {
    this.#model = model;
    this.#draw();
  }

  get model() {
    return this.#model;
  }

  connectedCallback() {
    this.#resize.observe(this);
    this.#theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    this.#draw();
  }

  disconnectedCallback() {
    this.#resize.disconnect();
    this.#theme.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #fit() {
    if (this.#chart && this.clientWidth > 0) {
      this.#chart.resize();
      this.#chart.setOption(drawing(this.#model, this), true);
    } else {
      this.#draw();
    }
  }

  async #draw() {
    this.removeAttribute('data-ready');
    if (!this.#model || !this.isConnected) return;
    const library = await echarts();
    // Hidden charts have no size yet; the resize observer calls again when they are shown.
    if (!this.isConnected || this.clientWidth === 0) return;
    if (!this.#chart) {
      this.#chart = library.init(this, null, { renderer: 'svg' });
      this.#chart.on('finished', () => this.setAttribute('data-ready', ''));
      this.#chart.on('click', (event) => this.#lead(event.data?.key));
      this.#chart.getZr().on('click', (event) => this.#lead(this.#keyAt(event.offsetX, event.offsetY)));
    }
    this.#chart.setOption(drawing(this.#model, this), true);
  }

  // Of bars and columns the whole row is a target, with its name and the space beside it.
  #keyAt(x, y) {
    const { kind, categories } = this.#model;
    if (!categories) return undefined;
    const at = this.#chart.convertFromPixel({ seriesIndex: 0 }, [x, y]);
    return categories[Math.round(kind === 'bars' ? at[1] : at[0])]?.key;
  }

  #lead(key) {
    if (key && this.hasAttribute('leads')) this.dispatchEvent(new CustomEvent('chart-click', { detail: { key } }));
  }
}

if (!customElements.get('jianfu-chart')) customElements.define('jianfu-chart', JianfuChart);
