// Moves the bar of a running import, and shows the page anew when it is over. Without script the page reloads by itself.
const place = document.getElementById("progress");
const bar = document.getElementById("bar");
const rows = document.getElementById("rows");

async function look() {
    try {
        const answer = await fetch(place.dataset.address);
        const progress = await answer.json();
        if (!progress.running) {
            location.reload();
            return;
        }
        bar.value = progress.rows;
        rows.textContent = progress.rows;
    } catch {
        // The server is being started again; it is asked once more.
    }
    setTimeout(look, 500);
}

look();
