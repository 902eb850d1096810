import { useEffect, useState } from 'react'
import type { PictureRequest } from '../map/drawPicture'

/** The map of a request, drawn again for each other one; the former one stays until then. */
export function useMapPicture(request: Omit<PictureRequest, 'signal'> | null) {
  const [drawn, setDrawn] = useState<{ map: HTMLCanvasElement | null; failed: boolean }>({ map: null, failed: false })
  useEffect(() => {
    if (!request) return
    const controller = new AbortController()
    const { signal } = controller
    import('../map/drawPicture')
      .then(({ drawPicture }) => drawPicture({ ...request, signal }))
      .then((map) => setDrawn({ map, failed: false }))
      .catch((error) => {
        if (signal.aborted) return
        console.error(error)
        setDrawn({ map: null, failed: true })
      })
    return () => controller.abort()
  }, [request])
  return drawn
}
