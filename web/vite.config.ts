import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const MAP = /node_modules\/(.*\/)?(maplibre-gl|@maplibre|@mapbox|@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|mjolnir\.js|geojson-vt|earcut|gl-matrix)\//

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
          groups: [
            { name: 'map-engine', test: MAP },
            { name: 'h3', test: /node_modules\/(.*\/)?h3-js\// },
            { name: 'kit', test: /node_modules\/(.*\/)?(react|react-dom|scheduler|@mantine|@floating-ui)\// },
          ],
        },
      },
    },
  },
})
