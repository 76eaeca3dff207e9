using Microsoft.Playwright;

namespace HealthData.Peers.Tests.Chromium;

/// <summary>The Chromium of the machine, which all tests of pages share. It gets no network.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private const string Place = "HEALTHDATA_CHROMIUM";

    private static readonly string _path =
        Environment.GetEnvironmentVariable(Place) is { Length: > 0 } named ? named : "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser; null when there is one.</summary>
    public static string? Missing { get; } = File.Exists(_path)
        ? null
        : $"There is no Chromium: install Debian's package chromium, or set {Place} to its path. See docs/peers.md.";

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = _path,
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>Opens a file in a window of its own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="width">How wide the window is.</param>
    /// <param name="scheme">Whether the person likes it dark.</param>
    public async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            Offline = true,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
