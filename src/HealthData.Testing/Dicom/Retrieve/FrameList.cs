namespace HealthData.Testing;

/// <summary>Reads the frame numbers of a path: counted from 1, separated by commas.</summary>
internal static class FrameList
{
    /// <exception cref="ServiceException">The text is no such list (400).</exception>
    public static List<int> Parse(string? text)
    {
        var frames = new List<int>();
        foreach (var item in (text ?? string.Empty).Split(','))
        {
            if (!int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var frame) || frame < 1)
            {
                throw ServiceException.BadRequest("The frames must be a list of numbers greater than 0.");
            }

            frames.Add(frame);
        }

        return frames;
    }
}
