namespace HealthData.Fhir.R4;

/// <summary>Takes the white space out of valid JSON, so that it fits on one line.</summary>
internal static class JsonSpaces
{
    private static readonly SearchValues<byte> Spaces = SearchValues.Create(" \n\r\t"u8);

    public static byte[] Remove(ReadOnlySpan<byte> json)
    {
        if (!json.ContainsAny(Spaces))
        {
            return json.ToArray();
        }

        var result = new byte[json.Length];
        var count = 0;
        var isText = false;
        for (var index = 0; index < json.Length; index++)
        {
            var one = json[index];
            if (!isText && Spaces.Contains(one))
            {
                continue;
            }

            result[count++] = one;
            if (one == '"')
            {
                isText = !isText;
            }
            else if (one == '\\')
            {
                result[count++] = json[++index];
            }
        }

        return result[..count];
    }
}
