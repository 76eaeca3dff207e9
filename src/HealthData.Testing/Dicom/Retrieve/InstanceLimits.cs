namespace HealthData.Testing;

internal static class InstanceLimits
{
    /// <exception cref="ServiceException">The instance is too large to be transcoded or rendered (406).</exception>
    public static void CheckTranscodable(FakeDicomOptions options, StoredInstance instance)
    {
        if (instance.Info.Length > options.MaxTranscodeBytes)
        {
            throw ServiceException.NotAcceptable(
                $"The instance exceeds the limit of {options.MaxTranscodeBytes} bytes for transcoding and rendering.");
        }
    }
}
