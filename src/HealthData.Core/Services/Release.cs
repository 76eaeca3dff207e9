namespace HealthData.Core;

/// <summary>
/// The release that an assembly was compiled for. The packages share internals, which fit only within one release.
/// </summary>
internal static class Release
{
    /// <summary>
    /// The minor version, or the whole version of a preview. It is a constant, so that each package keeps the value
    /// that it was compiled with.
    /// </summary>
    public const string Current = "1.0.0-preview.1";

    /// <summary>Refuses a package of another release.</summary>
    /// <param name="release">The value of <see cref="Current"/> that the package was compiled with.</param>
    /// <param name="package">The name of the package.</param>
    /// <exception cref="InvalidOperationException">The package belongs to another release.</exception>
    public static void Require(string release, string package)
    {
        if (release != Current)
        {
            throw new InvalidOperationException(
                $"{package} belongs to release {release}, but the loaded HealthData.Core belongs to {Current}. "
                + "Reference HealthData packages of the same minor version. Preview packages must be the same "
                + "preview.");
        }
    }
}
