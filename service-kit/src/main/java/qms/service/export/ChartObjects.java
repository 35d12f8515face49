package qms.service.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Paints charts into a PDF, line by line, so that they stay sharp however near one goes. */
final class ChartObjects implements FSObjectDrawerFactory, FSObjectDrawer {

    static final String DRAWING = "drawing";

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getUserData(DRAWING) instanceof Drawing;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = (Drawing) element.getUserData(DRAWING);
        double scale = width / dotsPerPixel / drawing.width();
        device.drawWithGraphics(
                (float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), on -> {
                    on.scale(scale, scale);
                    drawing.paint(on);
                });
        return Map.of();
    }
}
