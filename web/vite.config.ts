import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const MAP =
  /node_modules\/(.*\/)?(maplibre-gl|@maplibre|@mapbox|@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|mjolnir\.js|geojson-vt|earcut|gl-matrix)\//

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The policy allows no data: scripts or fonts, so that nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // First the shared ones, else the map's engine takes them along and the first paint waits for it.
          groups: [
            { name: 'h3', test: /node_modules\/(.*\/)?h3-js\//, priority: 2 },
            { name: 'map-engine', test: MAP, priority: 1 },
          ],
        },
      },
    },
  },
})
