namespace HealthData.Events;

/// <summary>Finds where a JSON value ends that isn't an object or isn't valid, so that what follows it can be
/// read.</summary>
internal static class JsonEnd
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("\"{}[],\\"u8);

    /// <summary>Gives the length of the object that the bytes begin with, by its brackets and quotation marks; -1 if it
    /// has no end.</summary>
    public static int OfObject(ReadOnlySpan<byte> json) => Find(json, isObject: true);

    /// <summary>Gives the length of the item of an array that the bytes begin with.</summary>
    public static int OfItem(ReadOnlySpan<byte> json)
    {
        var end = Find(json, isObject: false);
        return end < 0 ? json.Length : end;
    }

    private static int Find(ReadOnlySpan<byte> json, bool isObject)
    {
        var depth = 0;
        var isText = false;
        for (var at = 0; at < json.Length; at++)
        {
            var next = json[at..].IndexOfAny(Marks);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            switch (json[at])
            {
                case (byte)'"':
                    isText = !isText;
                    break;
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'{' or (byte)'[' when !isText:
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when !isText:
                    if (isObject && --depth == 0)
                    {
                        return at + 1;
                    }

                    if (!isObject && depth-- == 0)
                    {
                        return at;
                    }

                    break;
                case (byte)',' when !isText && !isObject && depth == 0:
                    return at;
                default:
                    break;
            }
        }

        return -1;
    }
}
